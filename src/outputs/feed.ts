import type { EdtfDate } from '../archive/edtf.ts';
import { formatDate } from '../archive/format-date.ts';
import type { ArchivedRecord } from '../archive/linked.ts';
import type { PublishedSite } from '../citation/published-site.ts';
import { absoluteAddress } from '../citation/published-site.ts';
import { escapeXml } from './xml.ts';

/** How many records a feed holds: the latest. */
export const FEED_LENGTH = 50;

/** A feed of records: the archive's, or one entity's. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Address of the page that it follows, inside the archive. */
  readonly page: string;
  /** Path of the feed itself from the root of the site. */
  readonly path: string;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date for `pubDate` (RFC 822), for a day that is known as such; RSS has no form without a time. */
function publicationDay(date: EdtfDate): string | undefined {
  if (date.precision !== 'day' || date.approximate || date.uncertain) return undefined;
  const day = new Date(`${date.earliest}T00:00:00Z`);
  const month = MONTHS[day.getUTCMonth()];
  return `${DAYS[day.getUTCDay()]}, ${date.earliest.slice(8)} ${month} ${date.earliest.slice(0, 4)} 00:00:00 GMT`;
}

/** A record as an item of every feed that it is in. The description says its date as it is known, in words. */
export function feedItem(record: ArchivedRecord, site: PublishedSite): string {
  const address = escapeXml(absoluteAddress(site, record.address));
  const day = record.date === undefined ? undefined : publicationDay(record.date);
  const dated = record.date === undefined ? 'undated' : formatDate(record.date);
  const published = [record.source?.name, dated].filter((part) => part !== undefined).join(', ');
  return [
    '<item>',
    `<title>${escapeXml(record.title)}</title>`,
    `<link>${address}</link>`,
    `<guid isPermaLink="true">${address}</guid>`,
    ...(day === undefined ? [] : [`<pubDate>${day}</pubDate>`]),
    `<description>${escapeXml(`${published}. ${record.body.text}`.trim())}</description>`,
    '</item>\n',
  ].join('\n');
}

/** An RSS 2.0 file with `atom:self`. It holds no date of its own making, so that it changes only with its items. */
export function feedFile(feed: Feed, items: readonly string[], site: PublishedSite): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `<title>${escapeXml(feed.title)}</title>`,
    `<link>${escapeXml(absoluteAddress(site, feed.page))}</link>`,
    `<atom:link href="${escapeXml(site.address + feed.path)}" rel="self" type="application/rss+xml"/>`,
    `<description>${escapeXml(feed.description)}</description>`,
    `<language>${site.language.toLowerCase()}</language>`,
    `${items.join('')}</channel>`,
    '</rss>\n',
  ].join('\n');
}
