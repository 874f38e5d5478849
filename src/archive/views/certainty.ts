import type { ArchivedRecord } from '../linked.ts';

/** How much of the records is certain: what the page on methods says in numbers. */
export interface Certainty {
  readonly records: number;
  readonly toTheDay: number;
  readonly toTheMonth: number;
  readonly toTheYear: number;
  /** Dates inferred rather than seen. */
  readonly inferred: number;
  readonly suppliedTitles: number;
  readonly noted: number;
  readonly knownThrough: number;
  readonly quotations: number;
  readonly verifiedQuotations: number;
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

/** Counts what is known precisely, inferred, supplied, noted and verified. */
export function certainty(records: readonly ArchivedRecord[]): Certainty {
  const count = (holds: (record: ArchivedRecord) => boolean) => records.filter(holds).length;
  const quotations = records.flatMap((record) => record.quotations);
  const years = records.flatMap(({ date }) => date?.earliest.slice(0, 4) || []).sort();
  return {
    records: records.length,
    toTheDay: count(({ date }) => date?.precision === 'day'),
    toTheMonth: count(({ date }) => date?.precision === 'month'),
    toTheYear: count(({ date }) => date?.precision === 'year'),
    inferred: count(({ date }) => date?.approximate === true),
    suppliedTitles: count(({ data }) => data.title_supplied === true),
    noted: count(({ data }) => data.note !== undefined),
    knownThrough: count(({ knownThrough }) => knownThrough !== undefined),
    quotations: quotations.length,
    verifiedQuotations: quotations.filter(({ verified }) => verified).length,
    earliest: years[0],
    latest: years.at(-1),
  };
}
