import { MONTH_NAMES } from '../../archive/month-names.ts';
import { type DayRange, intersection } from '../query/day-range.ts';
import { daysOf } from '../query/field-date.ts';
import type { Histogram, YearOfRecords } from '../query/histogram.ts';
import type { Outcome } from '../query/search.ts';

/** A year or month of the results, and what choosing it asks for. */
export interface TimeBar {
  /** `2021`, `2021-05` */
  readonly time: string;
  /** For a row of bars: `2021`, `May`. */
  readonly short: string;
  /** For its own: `2021`, `May 2021`. */
  readonly name: string;
  /** How many records are found when it is chosen. */
  readonly count: number;
  /** The days it narrows the view to, as the address has them. */
  readonly date: string;
  /** Whether the view is narrowed to it already; `date` is then the wider view. */
  readonly chosen: boolean;
}

/** The results over time. */
export interface TimeBars {
  /** In the order of time, those without records too. */
  readonly bars: readonly TimeBar[];
  /** How many of the results are in no bar. */
  readonly elsewhere: number;
  /** Wider views, the widest first. */
  readonly wider: readonly { readonly name: string; readonly date: string }[];
}

/**
 * The years of the results, or the months when the view is narrowed to days of one year. Bars stop where the days
 * of the view do, so that each finds what it counts. None are drawn of records that only may match: their dates are
 * what is not exact.
 */
export function timeBars({ histogram, state }: Pick<Outcome, 'histogram' | 'state'>): TimeBars {
  const days = daysOf(state.date);
  const year = days === undefined ? undefined : oneYear(days);
  const wider = state.date === '' ? [] : [{ name: 'All years', date: '' }];
  if (state.certainty === 'possible') return { bars: [], elsewhere: 0, wider };
  if (year === undefined || days === undefined) {
    const bars = histogram.years.map((each) => yearBar(each, days));
    return { bars, elsewhere: histogram.elsewhere, wider };
  }
  const found = histogram.years.find((each) => each.year === year);
  const bars = monthsWithin(days).map((month) => monthBar(year, month, found?.months[month - 1] ?? 0, days));
  if (!isSame(days, daysOf(year))) wider.push({ name: `All of ${year}`, date: year });
  return { bars, elsewhere: inNoMonth(histogram, found), wider };
}

function yearBar({ year, count }: YearOfRecords, days: DayRange | undefined): TimeBar {
  return { time: year, short: year, name: year, count, date: narrowed(year, days), chosen: false };
}

function monthBar(year: string, month: number, count: number, days: DayRange): TimeBar {
  const time = monthOf(year, month);
  const date = narrowed(time, days);
  const name = MONTH_NAMES[month - 1] ?? time;
  const chosen = isSame(days, daysOf(date));
  return { time, short: name, name: `${name} ${year}`, count, date: chosen ? year : date, chosen };
}

function monthOf(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The numbers of the months in which days of one year lie. */
function monthsWithin({ from, to }: DayRange): number[] {
  const first = Number(from.slice(5, 7));
  const last = Number(to.slice(5, 7));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The part of a year or month that lies within the days of the view: itself when all of it does. */
function narrowed(time: string, days: DayRange | undefined): string {
  const whole = daysOf(time);
  if (days === undefined || whole === undefined) return time;
  const part = intersection(whole, days);
  return isSame(part, whole) ? time : `${part.from}..${part.to}`;
}

function oneYear({ from, to }: DayRange): string | undefined {
  return from !== '' && from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : undefined;
}

function isSame(left: DayRange, right: DayRange | undefined): boolean {
  return left.from === right?.from && left.to === right.to;
}

function inNoMonth(histogram: Histogram, year: YearOfRecords | undefined): number {
  const inMonths = year?.months.reduce((sum, count) => sum + count, 0) ?? 0;
  return histogram.elsewhere + (year?.count ?? 0) - inMonths;
}
