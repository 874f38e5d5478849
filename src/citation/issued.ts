import type { EdtfDate } from '../archive/edtf.ts';
import { formatDate } from '../archive/format-date.ts';

/** What is known of one end of a date; no part is ever guessed. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 1 spring to 4 winter. */
  readonly season?: 1 | 2 | 3 | 4;
}

/** A date of issue in the parts that reference formats ask for. */
export interface Issued {
  /** Exactly as the record has it: EDTF level 1. */
  readonly edtf: string;
  /** In words, never more precise than it is known: `c. October 2021`. */
  readonly words: string;
  /** Absent for an open beginning and for a decade, which have no year. */
  readonly from?: DateParts;
  /** Present for a closed interval only. */
  readonly to?: DateParts;
  readonly interval: boolean;
  /** Inferred or doubted. */
  readonly circa: boolean;
}

const SEASON = { 21: 1, 22: 2, 23: 3, 24: 4 } as const;

function partsOf(text: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2] ?? 0);
  if (month === 21 || month === 22 || month === 23 || month === 24) return { year, season: SEASON[month] };
  if (month === 0) return { year };
  return match[3] === undefined ? { year, month } : { year, month, day: Number(match[3]) };
}

/** Splits an EDTF date into parts. */
export function issuedOf(date: EdtfDate): Issued {
  const [first = '', last] = date.text.split('/');
  const from = partsOf(first);
  const to = last === undefined ? undefined : partsOf(last);
  return {
    edtf: date.text,
    words: formatDate(date).replaceAll('about ', 'c. '),
    ...(from === undefined ? {} : { from }),
    ...(from === undefined || to === undefined ? {} : { to }),
    interval: last !== undefined,
    circa: date.approximate || date.uncertain,
  };
}

/** A number of a month or day in two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** True when the parts alone say all that is known: one day, month or year, neither inferred nor doubted. */
export function isPlain(issued: Issued): boolean {
  return !issued.interval && !issued.circa && issued.from !== undefined && issued.from.season === undefined;
}
