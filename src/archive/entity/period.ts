import type { EdtfDate } from '../edtf.ts';
import { formatDate } from '../format-date.ts';
import { compareText } from '../order.ts';
import { yearOf } from '../year-of.ts';

/** The first and the last date of some records, as far as they are known. */
export interface Period {
  readonly first: EdtfDate;
  readonly last: EdtfDate;
}

/** From the date that begins first to the one that begins last; undefined where no record has a date. */
export function periodOf(records: readonly { readonly date: EdtfDate | undefined }[]): Period | undefined {
  const dates = records
    .flatMap(({ date }) => date ?? [])
    .sort((left, right) => compareText(left.sortKey, right.sortKey));
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Dates that say within which month something was. */
function isFine({ precision }: EdtfDate): boolean {
  return precision === 'day' || precision === 'month';
}

/**
 * A period in words, to stand after what is there or not: `between May 2021 and 3 July 2024`, `in 2021`; empty without
 * one. Where one of its ends is known to the year alone, both are told as years.
 */
export function inPeriod(period: Period | undefined): string {
  if (period === undefined) return '';
  const fine = isFine(period.first) && isFine(period.last);
  const [first, last] = [period.first, period.last].map((date) =>
    fine ? formatDate(date) : yearOf({ date }),
  );
  if (first !== last) return `between ${first} and ${last}`;
  return fine && period.first.precision === 'day' ? `on ${first}` : `in ${first}`;
}
