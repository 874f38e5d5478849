import type { EdtfDate, Precision } from '../edtf.ts';
import type { ArchivedRecord } from '../linked.ts';
import { compareText } from '../order.ts';

/** A time in which nothing is recorded, whatever days the inexact dates on either side of it mean. */
export interface Silence {
  /** The record before it whose date reaches furthest. */
  readonly before: ArchivedRecord;
  readonly after: ArchivedRecord;
  /** Days at least between the two. */
  readonly days: number;
}

const DAY = 86_400_000;

/** Shorter silences are not worth a word. */
const SHORTEST = 183;

/** A remarkable silence is so many times as long as records are apart from each other on average. */
const REMARKABLE = 2;

/** Days by which a date that is inferred or doubted may lie outside what it says: one step of its own measure. */
const SLACK: Readonly<Record<Precision, number>> = {
  day: 1,
  month: 31,
  season: 92,
  year: 366,
  decade: 3653,
  interval: 31,
  open: 366,
};

/** Days since 1970 that a record may be of; an open end reaches as far as there are days. */
interface Reach {
  readonly record: ArchivedRecord;
  readonly from: number;
  readonly to: number;
}

function dayNumber(day: string, otherwise: number): number {
  return day === '' ? otherwise : Date.parse(`${day}T00:00:00Z`) / DAY;
}

function reachOf(record: ArchivedRecord, date: EdtfDate): Reach {
  const slack = date.approximate || date.uncertain ? SLACK[date.precision] : 0;
  return {
    record,
    from: dayNumber(date.earliest, -Infinity) - slack,
    to: dayNumber(date.latest, Infinity) + slack,
  };
}

/**
 * Times without a record between the first and the last of these, each at least half a year long and twice as long as
 * the records are apart on average. A record whose date may lie within such a time fills it. Records without a date are left aside: whoever shows silences says how many there are.
 * @param most how many, the longest, are given; in the order of time.
 */
export function silencesOf(records: readonly ArchivedRecord[], most = 3): Silence[] {
  const dated = records
    .flatMap((record) => (record.date === undefined ? [] : [reachOf(record, record.date)]))
    .sort((left, right) => left.from - right.from || compareText(left.record.id, right.record.id));
  const silences: Silence[] = [];
  let furthest = dated[0];
  for (const next of dated) {
    if (furthest === undefined) break;
    const days = next.from - furthest.to;
    if (days >= SHORTEST) silences.push({ before: furthest.record, after: next.record, days });
    if (next.to > furthest.to) furthest = next;
  }
  const whole = (furthest?.to ?? 0) - (dated[0]?.from ?? 0);
  return silences
    .filter(({ days }) => (days * (dated.length - 1)) / whole >= REMARKABLE)
    .sort((left, right) => right.days - left.days)
    .slice(0, most)
    .sort((left, right) => compareText(left.after.date?.sortKey ?? '', right.after.date?.sortKey ?? ''));
}
