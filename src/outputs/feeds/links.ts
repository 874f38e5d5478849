import type { PublishedSite } from '../../citation/published-site.ts';
import type { HeadLink } from '../signposting.ts';
import { FEED_FORMATS, type FeedTopic, feedPath } from './feed.ts';

/** The links in a page's head by which readers find a feed by themselves. */
export function feedLinks(topic: FeedTopic, site: Pick<PublishedSite, 'address'>): HeadLink[] {
  return FEED_FORMATS.map(({ file, type, name }) => ({
    rel: 'alternate',
    href: site.address + feedPath(topic, file),
    type,
    title: `${topic.title} (${name})`,
  }));
}
