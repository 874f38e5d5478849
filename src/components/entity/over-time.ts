import type { ArchivedRecord } from '../../archive/linked.ts';
import { UNDATED } from '../../archive/undated.ts';
import { yearLabel } from '../../archive/views/year-counts.ts';
import { yearOf } from '../../archive/year-of.ts';

/** The records of one year. */
export interface YearOfRecords {
  /** `2021`, `undated`. */
  readonly year: string;
  readonly label: string;
  /** Latest first. */
  readonly records: readonly ArchivedRecord[];
}

/** Records by year, latest first; those without a year last. Years with none are left out. */
export function recordsByYear(records: readonly ArchivedRecord[]): YearOfRecords[] {
  const years = [...Map.groupBy(records, yearOf)].map(([year, held]) => ({
    year,
    label: yearLabel(year),
    records: held,
  }));
  const order = ({ year }: YearOfRecords) => (year === UNDATED ? '' : year);
  return years.sort((left, right) => (order(left) < order(right) ? 1 : -1));
}
