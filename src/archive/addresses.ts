import { COLLECTIONS, partAddress } from './address.ts';
import type { RecordKind } from './content.ts';
import type { Archive } from './index.ts';
import { compareText } from './order.ts';
import { RULE_IDS } from './rules/ids.ts';
import { UNDATED } from './undated.ts';
import { yearOf } from './year-of.ts';

/** Pages that stand whatever the archive holds. */
export const FIXED_PAGES: readonly string[] = [
  '/',
  '/search/',
  '/search/help/',
  '/lookup/',
  '/articles/',
  '/statements/',
  '/organisations/',
  '/policies/',
  '/people/',
  '/sources/',
  '/quotations/',
  '/quotations/traces/',
  '/positions/',
  '/figures/',
  '/timeline/',
  '/changes/',
  '/data/',
  '/start/',
  '/about/',
  '/about/methods/',
  '/about/citing/',
  '/about/permanence/',
  '/about/editing/',
  '/about/editing/rules/',
  ...RULE_IDS.map((id) => `/about/editing/rules/${id}/`),
  '/about/rights/',
];

/** The years for which there is a list of articles (or statements), latest first. */
export function listedYears(archive: Pick<Archive, 'records' | 'ledger'>, kind: RecordKind): string[] {
  const years = archive.records.filter((record) => record.kind === kind).map(yearOf);
  return withLedgerYears(years, COLLECTIONS[kind], archive.ledger);
}

/** The years for which there is a list of quotations, latest first: those of the records that are quoted. */
export function listedQuotationYears(archive: Pick<Archive, 'quotations' | 'ledger'>): string[] {
  const years = archive.quotations.map(({ record }) => yearOf(record));
  return withLedgerYears(years, 'quotations', archive.ledger);
}

/** Years, latest first, with those that the ledger lists below a folder: a list once published stays, even empty. */
function withLedgerYears(years: readonly string[], folder: string, ledger: Archive['ledger']): string[] {
  const list = new RegExp(`^/${folder}/(\\d{4}|${UNDATED})/$`);
  const published = ledger.flatMap(({ address }) => list.exec(address)?.[1] ?? []);
  return [...new Set([...years, ...published])].sort().reverse();
}

/** Pages that stand for those who edit; nobody is promised anything of them, and no redirect may hide them. */
export const EDITORS_PAGES: readonly string[] = ['/admin/', '/style/', '/404/'];

/** Every address and anchor at which something is to be kept: what is published, and what leads there. */
export function promisedAddresses(archive: Archive): string[] {
  const published = publishedAddresses(archive);
  const known = new Set(published);
  const leading = archive.redirections.resolved.map(({ from }) => from).filter((from) => !known.has(from));
  return [...published, ...[...new Set(leading)].sort()];
}

/** Every address and anchor that the archive publishes, in a fixed order; without site and base. */
export function publishedAddresses(archive: Archive): string[] {
  const addresses = [...FIXED_PAGES];
  for (const kind of ['article', 'statement'] as const) {
    for (const year of listedYears(archive, kind)) addresses.push(`/${COLLECTIONS[kind]}/${year}/`);
  }
  for (const year of listedQuotationYears(archive)) addresses.push(`/quotations/${year}/`);
  for (const entities of [archive.organisations, archive.policies, archive.people, archive.sources]) {
    for (const entity of entities.toSorted((left, right) => compareText(left.address, right.address)))
      addresses.push(entity.address, ...archive.chapters(entity).map(({ address }) => address));
  }
  const records = [...archive.records, ...archive.withdrawn].sort((left, right) =>
    left.id < right.id ? -1 : 1,
  );
  for (const record of records) {
    addresses.push(record.address);
    const parts = [
      ...record.quotations.map(({ quotation }) => quotation.id),
      ...record.figures.map(({ figure }) => figure.id),
      ...(record.data.retired ?? []).map(({ id }) => id),
    ];
    addresses.push(...parts.map((part) => partAddress(record.address, part)));
  }
  return addresses;
}
