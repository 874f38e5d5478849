import type { RecordDate } from '../query/day-range.ts';
import { readNumbers, writeNumbers } from './number-text.ts';

/** The dates of records that stand in their order, latest first, undated ones last. */
export interface DatesText {
  /** The first day of the first record’s date, counted from 1 January 1970; 0 when no record has one. */
  readonly first: number;
  /** For each record whose date has a beginning: days from its first day on to that of the record before it. */
  readonly back: string;
  /** Those of them that are more than a day, qualified or open: records between them, and their length. */
  readonly wide: {
    readonly gaps: string;
    /** Days from first to last, 0 for an open end; times two, and one more when qualified. */
    readonly spans: string;
  };
  /** Last day of those after them whose date has no beginning. */
  readonly unbegun: readonly (readonly [latest: string, qualified: boolean])[];
  /** How many have no date. */
  readonly undated: number;
}

const DAY = 24 * 60 * 60 * 1000;

function numberOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

function dayOfNumber(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** Writes the dates of records. @throws RangeError when they are not in their order. */
export function writeDates(dates: readonly (RecordDate | undefined)[]): DatesText {
  const dated = dates.filter((date) => date !== undefined);
  const begun = dated.filter(({ earliest }) => earliest !== '');
  const unbegun = dated.filter(({ earliest }) => earliest === '');
  const ordered = [...begun, ...unbegun];
  if (ordered.some((date, at) => date !== dates[at])) throw new RangeError('Dates are out of order.');
  const days = begun.map(({ earliest }) => numberOfDay(earliest));
  const wide = begun.flatMap((date, at) =>
    date.qualified || date.latest !== date.earliest ? [{ at, span: spanOf(date) }] : [],
  );
  return {
    first: days[0] ?? 0,
    back: writeNumbers(days.map((day, at) => (days[at - 1] ?? day) - day)),
    wide: {
      gaps: writeNumbers(wide.map(({ at }, index) => at - (wide[index - 1]?.at ?? 0))),
      spans: writeNumbers(wide.map(({ span }) => span)),
    },
    unbegun: unbegun.map(({ latest, qualified }) => [latest, qualified]),
    undated: dates.length - dated.length,
  };
}

function spanOf({ earliest, latest, qualified }: RecordDate): number {
  const days = latest === '' ? 0 : numberOfDay(latest) - numberOfDay(earliest) + 1;
  return days * 2 + (qualified ? 1 : 0);
}

/** The dates that `writeDates` wrote. Records of one day share theirs. */
export function readDates({ first, back, wide, unbegun, undated }: DatesText): (RecordDate | undefined)[] {
  const dates: (RecordDate | undefined)[] = [];
  let number = first;
  let plain = plainDay(number);
  for (const days of readNumbers(back)) {
    number -= days;
    if (days > 0) plain = plainDay(number);
    dates.push(plain);
  }
  const spans = readNumbers(wide.spans);
  let at = 0;
  for (const [index, gap] of readNumbers(wide.gaps).entries()) {
    at += gap;
    const earliest = dates[at]?.earliest ?? '';
    const span = spans[index] ?? 0;
    const days = span >>> 1;
    const latest = days === 0 ? '' : dayOfNumber(numberOfDay(earliest) + days - 1);
    dates[at] = { earliest, latest, qualified: span % 2 === 1 };
  }
  dates.push(...unbegun.map(([latest, qualified]) => ({ earliest: '', latest, qualified })));
  dates.push(...Array<undefined>(undated));
  return dates;
}

function plainDay(number: number): RecordDate {
  const day = dayOfNumber(number);
  return { earliest: day, latest: day, qualified: false };
}
