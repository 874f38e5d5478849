import type { EdtfDate } from '../../archive/edtf.ts';
import type { ArchivedRecord } from '../../archive/linked.ts';
import { compareText } from '../../archive/order.ts';
import { UNDATED } from '../../archive/undated.ts';
import { type Days, daysOf, liesIn } from './days.ts';
import type { Oracle } from './oracle.ts';
import { allOf, type Meaning, surely } from './verdict.ts';

/** What the address narrows a search by: a record must have every value. */
export interface Narrowing {
  readonly kind: readonly string[];
  readonly organisation: readonly string[];
  readonly policy: readonly string[];
  readonly person: readonly string[];
  readonly source: readonly string[];
  /** The year under which it is listed, that in which its date begins, or `undated`. */
  readonly year: readonly string[];
  /** Days in which its date must lie. */
  readonly days: readonly Days[];
}

export const NOT_NARROWED: Narrowing = {
  kind: [],
  organisation: [],
  policy: [],
  person: [],
  source: [],
  year: [],
  days: [],
};

/** Some of the records, as a page of results shows them, in plain lists that can be compared. */
export interface Listing {
  /** Accession numbers, sorted. */
  readonly ids: readonly string[];
  /** `organisation=bma: 12`, sorted. */
  readonly facets: readonly string[];
  /** `2021: 12`, `2021-05: 3`, `elsewhere: 2`, sorted; only what is not nought. */
  readonly histogram: readonly string[];
}

/** What a search must answer: those that match for certain, and those that only may. */
export interface Answered {
  readonly certain: Listing;
  readonly possible: Listing;
}

/** What must be answered, by looking at every record. */
export function expectationOf(
  oracle: Oracle,
  meaning: Meaning,
  narrowing: Narrowing = NOT_NARROWED,
): Answered {
  const narrowed = allOf([...narrowings(oracle, narrowing), meaning]);
  const found = Map.groupBy(oracle.archive.records, narrowed);
  return {
    certain: listingOf(oracle, found.get('yes') ?? []),
    possible: listingOf(oracle, found.get('maybe') ?? []),
  };
}

function listingOf(oracle: Oracle, records: readonly ArchivedRecord[]): Listing {
  return {
    ids: records.map(({ id }) => id).sort(compareText),
    facets: tally(records, (record) => [
      `kind=${record.kind}`,
      ...[...oracle.named(record)].map(({ kind, id }) => `${kind}=${id}`),
    ]),
    histogram: tally(records, timeOf),
  };
}

function narrowings(oracle: Oracle, { days, kind, year, ...named }: Narrowing): Meaning[] {
  const values = Object.entries(named).flatMap(([field, ids]) => ids.map((id) => ({ field, id })));
  return [
    ...kind.map((wanted) => surely((record) => record.kind === wanted)),
    ...year.map((wanted) => surely(({ date }) => listedUnder(date) === wanted)),
    ...values.map(({ field, id }) =>
      surely((record) =>
        [...oracle.named(record)].some((entity) => entity.kind === field && entity.id === id),
      ),
    ),
    ...days.map((range) => oracle.dated(range)),
  ];
}

function listedUnder(date: EdtfDate | undefined): string {
  return date === undefined ? UNDATED : (date.earliest || date.latest).slice(0, 'YYYY'.length);
}

/** The year and month in which a record's date lies for certain. */
function timeOf({ date }: ArchivedRecord): string[] {
  const lies = (length: number) => {
    const text = (date?.earliest || date?.latest || '').slice(0, length);
    return text !== '' && liesIn(date, daysOf(text)) === 'yes' ? [text] : [];
  };
  const year = lies('YYYY'.length);
  return year.length === 0 ? ['elsewhere'] : [...year, ...lies('YYYY-MM'.length)];
}

function tally(
  records: readonly ArchivedRecord[],
  valuesOf: (record: ArchivedRecord) => readonly string[],
): string[] {
  const counts = new Map<string, number>();
  for (const value of records.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value}: ${count}`).sort(compareText);
}
