import type { EdtfDate } from '../edtf.ts';
import { UNDATED } from '../undated.ts';
import { yearOf } from '../year-of.ts';
import { monthOf } from './month.ts';

/** How many items a year holds, and how many of each month. */
export interface YearCount {
  /** `2021`, or `undated`. */
  readonly year: string;
  /** How readers call it: `2021`, `No date`. */
  readonly label: string;
  readonly count: number;
  /** January to December. */
  readonly months: readonly number[];
  /** Items dated to the year alone. */
  readonly monthNotKnown: number;
}

/** How readers call a year of a list. */
export function yearLabel(year: string): string {
  return year === UNDATED ? 'No date' : year;
}

/** Counts dated items in each of the years given, in the order given. */
export function countYears(
  items: readonly { readonly date: EdtfDate | undefined }[],
  years: readonly string[],
): YearCount[] {
  const byYear = Map.groupBy(items, yearOf);
  return years.map((year) => {
    const here = byYear.get(year) ?? [];
    const months = Array.from<number>({ length: 12 }).fill(0);
    let monthNotKnown = 0;
    for (const { date } of here) {
      const month = monthOf(date);
      if (month === undefined) monthNotKnown += 1;
      else months[month - 1] = (months[month - 1] ?? 0) + 1;
    }
    return { year, label: yearLabel(year), count: here.length, months, monthNotKnown };
  });
}

/** The years in which something is dated, earliest first, without gaps: a year with nothing is shown as such. */
export function yearsWithoutGaps(items: readonly { readonly date: EdtfDate | undefined }[]): string[] {
  const years = items.map(yearOf).filter((year) => year !== UNDATED);
  const numbers = years.map(Number).sort((left, right) => left - right);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
