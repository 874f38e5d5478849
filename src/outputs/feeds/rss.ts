import { generateRssFeed } from 'feedsmith';
import { absoluteAddress, type PublishedSite } from '../../citation/published-site.ts';
import { MEDIA_TYPES } from '../media-types.ts';
import { type Feed, feedPath } from './feed.ts';
import { xmlText } from './xml-text.ts';

/**
 * RSS 2.0: the form that every reader takes, and in which, unlike Atom, an entry may stand without a date.
 * It holds no date of its own making, so that it changes only with its entries.
 */
export function rssFile(feed: Feed, site: PublishedSite): string {
  return generateRssFeed(
    {
      title: xmlText(feed.title),
      link: absoluteAddress(site, feed.page),
      description: xmlText(feed.description),
      language: site.language.toLowerCase(),
      atom: {
        links: [
          { href: site.address + feedPath(feed, 'feed.xml'), rel: 'self', type: MEDIA_TYPES['feed.xml'] },
        ],
      },
      items: feed.entries.map(({ id, url, title, html, day, tags }) => ({
        title: xmlText(title),
        link: url,
        description: xmlText(html),
        categories: tags.map((tag) => ({ name: xmlText(tag) })),
        guid: { value: id, isPermaLink: id === url },
        ...(day === undefined ? {} : { pubDate: new Date(day) }),
      })),
    },
    { strict: true },
  );
}
