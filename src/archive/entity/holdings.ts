import type { ArchivedRecord } from '../linked.ts';
import { UNDATED } from '../undated.ts';
import { type Tally, tally } from '../views/tally.ts';
import { yearLabel, yearsWithoutGaps } from '../views/year-counts.ts';
import { yearOf } from '../year-of.ts';

/** How much is held of one year. */
export interface YearHeld {
  /** `2021`, or `undated`. */
  readonly year: string;
  /** How readers call it: `2021`, `No date`. */
  readonly label: string;
  readonly articles: number;
  readonly statements: number;
  readonly count: number;
}

/** Records by year, earliest first and without gaps: a year with nothing is shown as such. Undated ones come last. */
export function heldByYear(records: readonly ArchivedRecord[]): YearHeld[] {
  const byYear = Map.groupBy(records, yearOf);
  const years = [...yearsWithoutGaps(records), ...(byYear.has(UNDATED) ? [UNDATED] : [])];
  return years.map((year) => {
    const here = byYear.get(year) ?? [];
    const articles = here.filter(({ kind }) => kind === 'article').length;
    return {
      year,
      label: yearLabel(year),
      articles,
      statements: here.length - articles,
      count: here.length,
    };
  });
}

/** The bylines of records, as printed, most frequent first. */
export function bylinesOf(records: readonly ArchivedRecord[]): Tally<string>[] {
  return tally(
    records.flatMap(({ data }) => [...new Set(data.authors)]),
    (author) => author,
  );
}

/** What is known of the copies of pages, and of what was checked against them. */
export interface Copies {
  /** Records of which a saved copy is known by its checksum. */
  readonly captured: readonly ArchivedRecord[];
  /** Records with the address of a copy in a public web archive. */
  readonly archived: readonly ArchivedRecord[];
  readonly quotations: number;
  /** Quotations found, character for character, in a saved copy. */
  readonly verified: number;
}

/** What is known of the copies of these records’ pages. Whether a link still leads anywhere is recorded of none. */
export function copiesOf(records: readonly ArchivedRecord[]): Copies {
  const quotations = records.flatMap((record) => record.quotations);
  return {
    captured: records.filter(({ data }) => data.capture !== undefined),
    archived: records.filter(({ data }) => data.capture?.archived !== undefined),
    quotations: quotations.length,
    verified: quotations.filter(({ verified }) => verified).length,
  };
}
