import { MONTH_NAMES } from '../../archive/month-names.ts';
import type { DayRange } from './day-range.ts';

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function dayOf(text: string): Day {
  const [year = '', month = '', day = ''] = text.split('-');
  return { year, month: MONTH_NAMES[Number(month) - 1] ?? month, day: String(Number(day)) };
}

function inWords({ year, month, day }: Day): string {
  return `${day} ${month} ${year}`;
}

/** Whether a range goes from the first to the last day of a month. */
function isMonth({ from, to }: DayRange): boolean {
  const month = from.slice(0, 7);
  const last = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0))
    .toISOString()
    .slice(0, 10);
  return from === `${month}-01` && to === last;
}

/** A range of days in British English, as short as it can be said: `2021`, `May 2021`, `1 May to 31 October 2021`, `until 30 April 2021`. */
export function describeDays(range: DayRange): string {
  const first = dayOf(range.from);
  const last = dayOf(range.to);
  if (range.from === '') return range.to === '' ? 'any day' : `until ${inWords(last)}`;
  if (range.to === '') return `from ${inWords(first)}`;
  if (range.from === range.to) return inWords(first);
  if (range.from === `${first.year}-01-01` && range.to === `${first.year}-12-31`) return first.year;
  if (isMonth(range)) return `${first.month} ${first.year}`;
  if (first.year !== last.year) return `${inWords(first)} to ${inWords(last)}`;
  const start = first.month === last.month ? first.day : `${first.day} ${first.month}`;
  return `${start} to ${inWords(last)}`;
}
