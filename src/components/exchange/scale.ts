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

/** Some time, as numbers of days: the first day and the day after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Time from left to right. */
export interface Scale extends Span {
  /** Stretches of it with a width of their own, as a share of the whole; absent where every day is as wide as another. */
  readonly pieces?: readonly (Span & { readonly left: number; readonly right: number })[];
}

/** Where a moment stands, in per cent of the width. */
export function place({ from, to, pieces }: Scale, day: number): number {
  const piece = pieces?.find((each) => day >= each.from && day <= each.to) ?? { from, to, left: 0, right: 1 };
  const share = (day - piece.from) / (piece.to - piece.from);
  return MARGIN + (100 - 2 * MARGIN) * (piece.left + (piece.right - piece.left) * share);
}

/** The days that a date can mean, the last of them excluded; undefined for open ends. */
export function daysOf({ earliest, latest }: EdtfDate): Span | undefined {
  if (earliest === '' || latest === '') return undefined;
  return { from: dayNumber(earliest), to: dayNumber(latest) + 1 };
}

/** First day of the month so many months after the one of a day. */
function monthStart(day: number, after = 0): number {
  const [year = 0, month = 1] = dayOf(day).split('-').map(Number);
  return Date.UTC(year, month - 1 + after, 1) / DAY;
}

/** How many months a scale of whole months spans. */
export function monthsIn({ from, to }: Span): number {
  const [first, last] = [from, to].map((day) => {
    const [year = 0, month = 1] = dayOf(day).split('-').map(Number);
    return year * 12 + month;
  });
  return (last ?? 0) - (first ?? 0);
}

/** Dates known to a month or better fix the scale; others do not stretch it. */
const CLOSE = 31;

/** More months than this are not named one by one: on a phone their names would run into each other. */
export const MONTHS_NAMED = 13;

/** The least width of a named month, as a share of the whole: its name on a phone, with room where months are few. */
const NARROWEST = 0.1;

/** The months of a span, those in which more lies the wider: most of an affair may have happened in one of them. */
export function widened(span: Span, days: readonly Span[]): Scale {
  const starts = Array.from({ length: monthsIn(span) }, (_, index) => monthStart(span.from, index));
  if (starts.length < 2 || starts.length > MONTHS_NAMED) return span;
  const months = starts.map((from) => ({ from, to: monthStart(from, 1) }));
  const weights = months.map(
    (month) => days.filter(({ from, to }) => from >= month.from && to <= month.to).length,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return span;
  const narrowest = Math.min(NARROWEST, 0.98 / months.length);
  const shared = 1 - narrowest * months.length;
  let left = 0;
  const pieces = months.map((month, index) => {
    const piece = { ...month, left, right: left + narrowest + (shared * (weights[index] ?? 0)) / all };
    left = piece.right;
    return piece;
  });
  return { ...span, pieces };
}

/** The whole months in which the dates lie, or whole years when they are many; undefined when none has two ends. */
export function scaleOf(dates: readonly EdtfDate[]): Scale | undefined {
  const all = dates.flatMap((date) => daysOf(date) ?? []);
  const close = all.filter(({ from, to }) => to - from <= CLOSE);
  const fixed = close.length > 0 ? close : all;
  if (fixed.length === 0) return undefined;
  const from = Math.min(...fixed.map((days) => days.from));
  const to = Math.max(...fixed.map((days) => days.to));
  const months = { from: monthStart(from), to: monthStart(to - 1, 1) };
  if (monthsIn(months) <= MONTHS_NAMED) return widened(months, fixed);
  const year = (day: number) => Number(dayOf(day).slice(0, 4));
  return { from: dayNumber(`${year(from)}-01-01`), to: dayNumber(`${year(to - 1) + 1}-01-01`) };
}

/**
 * The scale of a chapter: a whole month; of a year the months in which something lies, from the first to the last, for
 * an affair of an autumn would else be a blot at the end of an empty picture. Undefined for `undated`.
 */
export function scaleOfPeriod(name: string, dates: readonly EdtfDate[]): Scale | undefined {
  if (/^\d{4}$/.test(name)) {
    const year = { from: dayNumber(`${name}-01-01`), to: dayNumber(`${name}-12-31`) + 1 };
    const close = dates.filter((date) => {
      const days = daysOf(date);
      return days !== undefined && days.to - days.from <= CLOSE && within(days, year);
    });
    return scaleOf(close) ?? year;
  }
  if (!/^\d{4}-\d{2}$/.test(name)) return undefined;
  const from = dayNumber(`${name}-01`);
  return { from, to: monthStart(from, 1) };
}

/** The scale cut into at most so many months, quarters or years of the calendar. */
export function binsOf(scale: Span, most: number): Span[] {
  const months = monthsIn(scale);
  const size = [1, 3].find((each) => months / each <= most) ?? 12;
  const month = Number(dayOf(scale.from).slice(5, 7)) - 1;
  const bins: Span[] = [];
  for (let from = monthStart(scale.from, -(month % size)); from < scale.to; ) {
    const to = monthStart(from, size);
    bins.push({ from: Math.max(from, scale.from), to: Math.min(to, scale.to) });
    from = to;
  }
  return bins;
}

/** Whether days lie wholly within others. */
export function within(days: Span, scale: Span): boolean {
  return days.from >= scale.from && days.to <= scale.to;
}
