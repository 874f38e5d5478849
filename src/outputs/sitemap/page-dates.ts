import { COLLECTIONS } from '../../archive/address.ts';
import { chaptersShowing } from '../../archive/chapters.ts';
import type { Archive } from '../../archive/index.ts';
import { namedIn } from '../../archive/link-record.ts';
import type { ArchivedRecord } from '../../archive/linked.ts';
import { lastChange } from '../../archive/views/last-change.ts';
import { yearOf } from '../../archive/year-of.ts';

/** Pages on which every record shows, if only in a number. */
const WHOLE_ARCHIVE = [
  '/',
  '/start/',
  '/search/help/',
  '/timeline/',
  '/changes/',
  '/data/',
  '/about/methods/',
];

/** The days on which a content file was given a new version, as the history of the repository has them; or none. */
export type VersionDays = (file: string) => readonly { readonly day: string }[];

/**
 * The day on which what a page shows last changed, by the page's address: the latest day of the records that it
 * shows, those included that have left it by being withdrawn. A page of which no such day is known is not in it.
 */
export function pageDates(archive: Archive, versions: VersionDays): Map<string, string> {
  const dates = new Map<string, string>();
  const date = (address: string, day: string) => {
    if (day > (dates.get(address) ?? '')) dates.set(address, day);
  };
  for (const record of [...archive.records, ...archive.withdrawn]) {
    const day = lastChange(record, versions(record.file));
    if (day !== undefined) for (const address of pagesOf(record, archive)) date(address, day);
  }
  for (const entity of [...archive.organisations, ...archive.policies, ...archive.people, ...archive.sources])
    for (const { day } of versions(entity.file)) date(entity.address, day);
  for (const { date: day } of archive.redirects) if (day !== undefined) date('/changes/', day);
  return dates;
}

/** Addresses of the pages that show a record; an address may come more than once. */
function pagesOf(record: ArchivedRecord, archive: Archive): string[] {
  const chapters = chaptersShowing(record);
  const list = `/${COLLECTIONS[record.kind]}/`;
  const year = yearOf(record);
  return [
    ...WHOLE_ARCHIVE,
    record.address,
    list,
    `${list}${year}/`,
    ...(record.quotations.length === 0
      ? []
      : ['/quotations/', '/quotations/traces/', `/quotations/${year}/`]),
    ...(record.figures.length === 0 ? [] : ['/figures/']),
    ...(record.positions.length === 0 ? [] : ['/positions/']),
    ...[...namedIn(record)].flatMap((entity) => [
      `/${COLLECTIONS[entity.kind]}/`,
      entity.address,
      ...archive
        .chapters(entity)
        .filter(({ name }) => chapters.has(name))
        .map(({ address }) => address),
    ]),
  ];
}
