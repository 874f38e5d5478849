import { COLLECTIONS } from '../archive/address.ts';
import { chaptersShowing } from '../archive/chapters.ts';
import type { Archive } from '../archive/index.ts';
import type { ArchivedRecord } from '../archive/linked.ts';
import { compareText } from '../archive/order.ts';
import { yearOf } from '../archive/year-of.ts';
import { entitiesOf } from './entity-change.ts';

/** What differs between two editions: accession numbers of records, addresses of entities. */
export interface Changed {
  readonly records: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
}

/** Pages that show something of every record: lists, counts, the search, the exports. */
const OF_EVERY_RECORD = [
  '/',
  '/start/',
  '/search/',
  '/search/help/',
  '/timeline/',
  '/changes/',
  '/data/',
  '/about/methods/',
];

/** Addresses of the pages that show something of what changed, in their order; of one edition. */
export function touchedPages(archive: Archive, changed: Changed): string[] {
  const pages = new Set<string>();
  const add = (addresses: readonly string[]) => {
    for (const address of addresses) pages.add(address);
  };
  for (const record of [...archive.records, ...archive.withdrawn]) {
    if (changed.records.has(record.id)) add(pagesThatShow(record));
  }
  for (const entity of entitiesOf(archive)) {
    const chapters = archive.chapters(entity);
    if (changed.entities.has(entity.address)) {
      add(chapters.map(({ address }) => address));
      add([entity.address, `/${COLLECTIONS[entity.kind]}/`, '/search/', '/data/']);
      add(entity.records.map(({ address }) => address));
      continue;
    }
    const records = entity.records.filter(({ id }) => changed.records.has(id));
    if (records.length === 0) continue;
    const touched = new Set(records.flatMap((record) => [...chaptersShowing(record)]));
    add([entity.address, `/${COLLECTIONS[entity.kind]}/`]);
    add(chapters.filter(({ name }) => touched.has(name)).map(({ address }) => address));
  }
  return [...pages].sort(compareText);
}

/** The record's own page, those of the records that it is linked with, and the lists in which it stands. */
function pagesThatShow(record: ArchivedRecord): string[] {
  const collection = COLLECTIONS[record.kind];
  const linked = [
    ...record.answers,
    ...record.answeredBy,
    ...record.reports,
    ...record.reportedBy,
    ...record.makesKnown,
    ...(record.knownThrough === undefined ? [] : [record.knownThrough]),
  ];
  const quotations = record.quotations.length > 0 && record.data.status === 'published';
  return [
    record.address,
    ...linked.map(({ address }) => address),
    `/${collection}/`,
    ...(record.data.status === 'published' ? [`/${collection}/${yearOf(record)}/`] : []),
    ...(quotations ? ['/quotations/', '/quotations/traces/', `/quotations/${yearOf(record)}/`] : []),
    ...(record.figures.length > 0 ? ['/figures/'] : []),
    ...(record.positions.length > 0 ? ['/positions/'] : []),
    ...OF_EVERY_RECORD,
  ];
}
