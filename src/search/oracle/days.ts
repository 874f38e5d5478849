import type { EdtfDate } from '../../archive/edtf.ts';
import type { Verdict } from './verdict.ts';

/** Days from the first to the last, both among them, as milliseconds of their midnights; infinite when open. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

export const ONE_DAY = 86_400_000;

/** The days of a year, a month or a day: `2021`, `2021-05`, `2021-05-17`. @throws RangeError of anything else. */
export function daysOf(text: string): Days {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) throw new RangeError(`${text} is no year, month or day.`);
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const first = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return { first, last: first };
  const next = month === undefined ? Date.UTC((year ?? 0) + 1, 0) : Date.UTC(year ?? 0, month);
  return { first, last: next - ONE_DAY };
}

/** Everything from the first day of one to the last day of another; an empty text is an open end. */
export function daysBetween(from: string, to: string): Days {
  return {
    first: from === '' ? -Infinity : daysOf(from).first,
    last: to === '' ? Infinity : daysOf(to).last,
  };
}

/** The days that a record's date can mean; undefined when it has none. */
export function daysOfRecord(date: EdtfDate | undefined): Days | undefined {
  return (
    date && {
      first: date.earliest === '' ? -Infinity : Date.parse(date.earliest),
      last: date.latest === '' ? Infinity : Date.parse(date.latest),
    }
  );
}

/**
 * Whether a date lies within: for certain when every day that it can mean does and nobody doubts it, perhaps when
 * one of them does.
 */
export function liesIn(date: EdtfDate | undefined, { first, last }: Days): Verdict {
  const own = daysOfRecord(date);
  if (date === undefined || own === undefined || own.last < first || own.first > last) return 'no';
  const doubted = date.approximate || date.uncertain;
  return !doubted && own.first >= first && own.last <= last ? 'yes' : 'maybe';
}
