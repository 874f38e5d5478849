import { MONTH_NAMES } from '../../archive/month-names.ts';
import { hasAll } from '../evaluation/facets.ts';
import type { Outcome } from '../evaluation/search.ts';
import { type DayRange, intersection, overlaps, type RecordDate } from '../query/day-range.ts';
import { daysOf } from '../query/field-date.ts';

/** A year or month of the results, and what choosing it asks for. */
export interface TimeBar {
  /** `2021`, `2021-05` */
  readonly time: string;
  /** For a row of bars: `2021`, `May`. */
  readonly short: string;
  /** For its own: `2021`, `May 2021`. */
  readonly name: string;
  /** How many records are found when it is chosen, and how many more then may match, their date not being exact. */
  readonly count: number;
  readonly possible: number;
  /** The days it narrows the view to, as the address has them. */
  readonly date: string;
  /** Whether the view is narrowed to it already; `date` is then the wider view. */
  readonly chosen: boolean;
}

/** The results over time. */
export interface TimeBars {
  /** In the order of time, those without records too. */
  readonly bars: readonly TimeBar[];
  /** How many of the results have no date, and so no bar. */
  readonly undated: number;
  /** Wider views, the widest first. */
  readonly wider: readonly { readonly name: string; readonly date: string }[];
}

/**
 * The years of the results, or the months when the view is narrowed to days of one year. Bars stop where the days
 * of the view do, so that each finds what it counts. None are drawn of records that only may match.
 */
export function timeBars(outcome: Outcome): TimeBars {
  const { state, histogram, records, catalogue } = outcome;
  const days = daysOf(state.date);
  const year = days === undefined ? undefined : oneYear(days);
  const wider = days === undefined ? [] : [{ name: 'All years', date: '' }];
  if (state.certainty === 'possible') return { bars: [], undated: 0, wider };
  const conceivable = conceivableDates(outcome, days);
  const undated = records.filter((record) => catalogue.date(record) === undefined).length;
  const counts = new Map(histogram.years.map((each) => [each.year, each]));
  if (year === undefined || days === undefined) {
    const known = conceivable.flatMap(({ earliest, latest }) => [earliest, latest]);
    const bars = yearsOf(known, days).map((each) =>
      barOf({ time: each, short: each, name: each, count: counts.get(each)?.count ?? 0 }),
    );
    return { bars, undated, wider };
  }
  const bars = monthsOf(days).map((month) => {
    const name = MONTH_NAMES[month - 1] ?? '';
    const time = `${year}-${String(month).padStart(2, '0')}`;
    return barOf({
      time,
      short: name,
      name: `${name} ${year}`,
      count: counts.get(year)?.months[month - 1] ?? 0,
    });
  });
  if (!isSame(days, daysOf(year))) wider.push({ name: `All of ${year}`, date: year });
  return { bars, undated, wider };

  function barOf(bar: Pick<TimeBar, 'time' | 'short' | 'name' | 'count'>): TimeBar {
    const whole = daysOf(bar.time) ?? { from: '', to: '' };
    const part = days === undefined ? whole : intersection(whole, days);
    const date = isSame(part, whole) ? bar.time : `${part.from}..${part.to}`;
    const possible = conceivable.filter((each) => overlaps(each, part)).length - bar.count;
    const chosen = days !== undefined && isSame(part, days);
    return { ...bar, possible, date: chosen && year !== undefined ? year : date, chosen };
  }
}

/** The dates of all records that match, or may once their date is known. */
function conceivableDates({ answer, state, catalogue }: Outcome, days: DayRange | undefined): RecordDate[] {
  return [...answer.conceivable].flatMap((record) => {
    const date = catalogue.date(record);
    if (date === undefined || !hasAll(record, state.filters, catalogue)) return [];
    return days === undefined || overlaps(date, days) ? [date] : [];
  });
}

/** Every year from the first to the last of some days, as far as these are known, within the days of the view. */
function yearsOf(known: readonly string[], days: DayRange | undefined): string[] {
  const years = known
    .filter((day) => day !== '' && (days === undefined || isWithin(day, days)))
    .map((day) => day.slice(0, 4))
    .sort();
  const first = Number(years[0] ?? 0);
  const last = Number(years.at(-1) ?? -1);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
}

/** The numbers of the months in which days of one year lie. */
function monthsOf({ from, to }: DayRange): number[] {
  const first = Number(from.slice(5, 7));
  const last = Number(to.slice(5, 7));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isWithin(day: string, { from, to }: DayRange): boolean {
  return (from === '' || day >= from) && (to === '' || day <= to);
}

function oneYear({ from, to }: DayRange): string | undefined {
  return from !== '' && from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : undefined;
}

function isSame(left: DayRange, right: DayRange | undefined): boolean {
  return left.from === right?.from && left.to === right.to;
}
