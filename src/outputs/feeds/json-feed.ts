import type { JsonFeed } from 'feedsmith';
import { absoluteAddress, type PublishedSite } from '../../citation/published-site.ts';
import { type Feed, feedPath } from './feed.ts';

/** A day in a format that knows only times: its first moment in UTC. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Feedsmith's types say what it may hold; its writer is not
 * used, because it leaves out the list of a feed that has no entries yet, which the format demands.
 */
export function jsonFeedFile(feed: Feed, site: PublishedSite): string {
  const content: JsonFeed.Feed<string, true> & { version: string } = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absoluteAddress(site, feed.page),
    feed_url: site.address + feedPath(feed, 'feed.json'),
    description: feed.description,
    language: site.language,
    items: feed.entries.map(({ id, url, title, html, day, changed, original, tags }) => ({
      id,
      url,
      ...(original === undefined ? {} : { external_url: original }),
      title,
      content_html: html,
      ...(day === undefined ? {} : { date_published: midnight(day) }),
      ...(changed === undefined ? {} : { date_modified: midnight(changed) }),
      ...(tags.length === 0 ? {} : { tags: [...tags] }),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
