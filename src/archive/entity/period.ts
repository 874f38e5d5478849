import type { EdtfDate } from '../edtf.ts';
import { formatDate } from '../format-date.ts';
import type { ArchivedRecord } from '../linked.ts';
import { compareText } from '../order.ts';

/** The first and the last date of some records, as far as they are known. */
export interface Period {
  readonly first: EdtfDate;
  readonly last: EdtfDate;
}

/** From the date that begins first to the one that ends last; undefined where no record has a date. */
export function periodOf(records: readonly ArchivedRecord[]): Period | undefined {
  const dates = records.flatMap(({ date }) => date ?? []);
  const [first] = dates.toSorted((left, right) => compareText(left.sortKey, right.sortKey));
  const [last] = dates.toSorted((left, right) => compareText(right.latest || '~', left.latest || '~'));
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** A period in words, to stand after what is not there: `between May 2021 and 3 July 2024`, `in 2021`; empty without one. */
export function inPeriod(period: Period | undefined): string {
  if (period === undefined) return '';
  const [first, last] = [formatDate(period.first), formatDate(period.last)];
  if (first !== last) return `between ${first} and ${last}`;
  return period.first.precision === 'day' ? `on ${first}` : `in ${first}`;
}
