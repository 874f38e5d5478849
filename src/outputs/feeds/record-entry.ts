import { formatDate } from '../../archive/format-date.ts';
import type { ArchivedRecord } from '../../archive/linked.ts';
import { lastChange } from '../../archive/views/last-change.ts';
import { absoluteAddress, type PublishedSite } from '../../citation/published-site.ts';
import type { FeedEntry } from './entry.ts';
import { link, paragraphs } from './html.ts';

/**
 * A record in the feeds that it is in: who published or issued the original and when, in words, and the abstract.
 *
 * Its day is the day on which the record entered the archive, not that of the original: readers sort by it and
 * pass over what is older than what they have, so an article of 2021 that was entered today would never be seen.
 */
export function recordEntry(record: ArchivedRecord, site: PublishedSite): FeedEntry {
  const { data, date, title, body } = record;
  const by = record.source ?? record.issuer;
  const address = absoluteAddress(site, record.address);
  const dated = date === undefined ? 'undated' : formatDate(date);
  const published = `${by === undefined ? '' : `${by.name}, `}${dated}.`;
  const changed = lastChange(record);
  return {
    id: address,
    url: address,
    title,
    html: paragraphs(
      data.url === undefined ? [published] : [`${published} `, link('Original page', data.url)],
      [body.text],
    ),
    day: data.entered,
    changed: changed === data.entered ? undefined : changed,
    original: data.url,
    tags: [...new Set([...record.policies, ...record.organisations].map(({ shortName }) => shortName))],
  };
}

/** Records as feeds order them: the latest entered first; of one day, in the order given. */
export function latestEntered(records: readonly ArchivedRecord[]): ArchivedRecord[] {
  const byDay = Map.groupBy(records, ({ data }) => data.entered ?? '');
  return [...byDay.keys()]
    .sort()
    .reverse()
    .flatMap((day) => byDay.get(day) ?? []);
}
