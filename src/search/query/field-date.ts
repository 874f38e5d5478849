import { findDates } from '../../archive/printed-date.ts';
import type { DayRange } from './day-range.ts';

/** A range of days as it was read. */
export interface DaysRead {
  readonly range: DayRange;
  /** The range as it should have been written, when its ends were the wrong way round. */
  readonly turned?: string;
}

/** Longer texts are no dates. */
const LONGEST_DATE = 60;
const YEAR = /^([12]\d{3})[~?%]?$/;
const MONTH = /^([12]\d{3})[-/.](\d{1,2})[~?%]?$/;
const BRITISH_MONTH = /^(\d{1,2})[-/.]([12]\d{3})$/;
const DAY = /^([12]\d{3})-(\d{1,2})-(\d{1,2})[~?%]?$/;
/** What stands between the ends of a range: two dots, an ellipsis, a dash, or `to` between spaces. */
const BETWEEN = /\.{2,}|…|[–—]|\sto\s|\s-\s/iu;
/** An interval as records write it (`2021-05/2021-10`), and `2019-2021`. */
const WHOLE_INTERVAL =
  /^([12]\d{3}(?:-\d{1,2}){0,2})(?:\/|(?<=^\d{4})-(?=\d{4}$))([12]\d{3}(?:-\d{1,2}){0,2})$/;

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function monthDays(year: number, month: number): DayRange | undefined {
  return month >= 1 && month <= 12 ? { from: iso(year, month, 1), to: iso(year, month + 1, 0) } : undefined;
}

/** `10 May 2021`, `May 2021`, `10/05/2021` (British order) as `2021-05-10`, `2021-05`. */
function printedDay(text: string): string | undefined {
  const words = /^\p{L}/u.test(text) ? text.replaceAll('-', ' ') : text;
  const [first] = findDates(words);
  return first?.start === 0 && first.end === words.length ? first.readings[0] : undefined;
}

/** The days of `2021`, `2021-05` and `2021-05-10`. */
function isoDays(text: string): DayRange | undefined {
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const [, monthYear, month] = MONTH.exec(text) ?? [];
  if (monthYear !== undefined) return monthDays(Number(monthYear), Number(month));
  const [, dayYear, dayMonth, date] = DAY.exec(text) ?? [];
  if (dayYear === undefined) return undefined;
  const day = iso(Number(dayYear), Number(dayMonth), Number(date));
  // A day that the calendar does not have is counted on into another month.
  return Number(dayMonth) === Number(day.slice(5, 7)) && Number(date) > 0
    ? { from: day, to: day }
    : undefined;
}

/** The days of one year, month or day. */
function oneDate(text: string): DayRange | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const [, month, year] = BRITISH_MONTH.exec(text) ?? [];
  if (month !== undefined) return monthDays(Number(year), Number(month));
  return isoDays(text) ?? isoDays(printedDay(text) ?? '');
}

/** The texts of both ends; undefined when there are more. */
function endsOf(text: string): readonly [string, string] | undefined {
  const ends = text.split(BETWEEN).map((end) => end.trim());
  const [from = '', to = from, ...others] = ends;
  if (others.length > 0) return undefined;
  const [, start, end] = WHOLE_INTERVAL.exec(from) ?? [];
  return ends.length === 1 && start !== undefined && end !== undefined ? [start, end] : [from, to];
}

/**
 * Reads years, months and days (`2021`, `2021-05`, `2021-05-10`, `May 2021`, `10 May 2021`, `10/05/2021` in British
 * order) and ranges of them (`2021-05..2021-10`, either end open). Ends the wrong way round are turned.
 * @returns undefined when the text is neither
 */
export function readDays(text: string): DaysRead | undefined {
  const ends = text.length > 3 * LONGEST_DATE ? undefined : endsOf(text.trim());
  if (ends === undefined) return undefined;
  const [start, end] = ends;
  const open: DayRange = { from: '', to: '' };
  const first = start === '' ? open : oneDate(start);
  const last = end === '' ? open : oneDate(end);
  if (first === undefined || last === undefined || (start === '' && end === '')) return undefined;
  const inOrder = first.from === '' || last.to === '' || first.from <= last.to;
  if (inOrder) return { range: { from: first.from, to: last.to } };
  return { range: { from: last.from, to: first.to }, turned: `${end}..${start}` };
}

/** The days of a date or a range of dates; undefined when the text is neither. */
export function daysOf(text: string): DayRange | undefined {
  return readDays(text)?.range;
}

function neighbour(day: string, days: 1 | -1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The days before the first of a range; undefined when it has none. */
export function daysBefore({ from }: DayRange): DayRange | undefined {
  return from === '' ? undefined : { from: '', to: neighbour(from, -1) };
}

/** The days after the last of a range; undefined when it has none. */
export function daysAfter({ to }: DayRange): DayRange | undefined {
  return to === '' ? undefined : { from: neighbour(to, 1), to: '' };
}

/** The part of a text that is a date where the whole is none: the month of a day that the calendar does not have. */
export function nearestDate(text: string): string | undefined {
  const parts = text.trim().slice(0, LONGEST_DATE);
  const shorter = [parts.replace(/[-/.][^-/.]*$/, ''), parts.replace(/^[^-/.\s]*[-/.\s]+/, '')];
  return shorter.find((candidate) => candidate !== text && oneDate(candidate) !== undefined);
}

/** The date in words with which a text begins: `10 May 2021` of `10 May 2021 letter`. */
export function dateAtStart(text: string): string | undefined {
  const [first] = findDates(text.slice(0, LONGEST_DATE));
  return first?.start === 0 && first.readings.length > 0 ? first.printed : undefined;
}
