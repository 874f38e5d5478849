import type { EdtfDate } from '../../archive/edtf.ts';

const DAY = 86_400_000;

/** Room left and right of the first and the last day, in per cent of the picture’s width. */
const MARGIN = 2;

/** A day as a number: days since 1 January 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The day of a number, `2021-05-13`. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** Time from left to right: the first day and the day after the last, as numbers of days. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Where a moment stands, in per cent of the width. */
export function place({ from, to }: Scale, day: number): number {
  return MARGIN + ((100 - 2 * MARGIN) * (day - from)) / (to - from);
}

/** The days that a date can mean, the last of them excluded; undefined for open ends. */
export function daysOf({ earliest, latest }: EdtfDate): Scale | undefined {
  if (earliest === '' || latest === '') return undefined;
  return { from: dayNumber(earliest), to: dayNumber(latest) + 1 };
}

/** First day of the month so many months after the one of a day. */
function monthStart(day: number, after = 0): number {
  const [year = 0, month = 1] = dayOf(day).split('-').map(Number);
  return Date.UTC(year, month - 1 + after, 1) / DAY;
}

/** How many months a scale of whole months spans. */
export function monthsIn({ from, to }: Scale): number {
  const [first, last] = [from, to].map((day) => {
    const [year = 0, month = 1] = dayOf(day).split('-').map(Number);
    return year * 12 + month;
  });
  return (last ?? 0) - (first ?? 0);
}

/** Dates known to a month or better fix the scale; others do not stretch it. */
const CLOSE = 31;

/** The whole months in which the dates lie; undefined when none has two ends. */
export function scaleOf(dates: readonly EdtfDate[]): Scale | undefined {
  const all = dates.flatMap((date) => daysOf(date) ?? []);
  const close = all.filter(({ from, to }) => to - from <= CLOSE);
  const fixed = close.length > 0 ? close : all;
  if (fixed.length === 0) return undefined;
  const from = Math.min(...fixed.map((days) => days.from));
  const to = Math.max(...fixed.map((days) => days.to));
  return { from: monthStart(from), to: monthStart(to - 1, 1) };
}

/** The scale of a chapter: a whole year or month; undefined for `undated`. */
export function scaleOfPeriod(name: string): Scale | undefined {
  if (/^\d{4}$/.test(name)) return { from: dayNumber(`${name}-01-01`), to: dayNumber(`${name}-12-31`) + 1 };
  if (!/^\d{4}-\d{2}$/.test(name)) return undefined;
  const from = dayNumber(`${name}-01`);
  return { from, to: monthStart(from, 1) };
}

/** A stretch of a scale that is counted as one: a month, a quarter or a year. */
export interface Bin extends Scale {
  /** `month`: the bin is one month. */
  readonly month: boolean;
}

/** The scale cut into at most so many months, quarters or years of the calendar. */
export function binsOf(scale: Scale, most: number): Bin[] {
  const months = monthsIn(scale);
  const size = [1, 3].find((each) => months / each <= most) ?? 12;
  const month = Number(dayOf(scale.from).slice(5, 7)) - 1;
  const bins: Bin[] = [];
  for (let from = monthStart(scale.from, -(month % size)); from < scale.to; ) {
    const to = monthStart(from, size);
    bins.push({ from: Math.max(from, scale.from), to: Math.min(to, scale.to), month: size === 1 });
    from = to;
  }
  return bins;
}
