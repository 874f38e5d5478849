/** Days from one to another, both included, as `YYYY-MM-DD`; an empty string is an open end. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** The days that a record's date can mean. */
export interface RecordDate {
  /** First and last day; an empty string is an open end. */
  readonly earliest: string;
  readonly latest: string;
  /** Inferred or doubted (`~`, `?`, `%`), so that it may even lie outside. */
  readonly qualified: boolean;
}

/** Whether a date and a range have a day in common. */
export function overlaps({ earliest, latest }: RecordDate, { from, to }: DayRange): boolean {
  return (to === '' || earliest === '' || earliest <= to) && (from === '' || latest === '' || latest >= from);
}

/** Whether a date lies within a range, whatever day it means: never a date that was inferred or is doubted. */
export function liesWithin({ earliest, latest, qualified }: RecordDate, { from, to }: DayRange): boolean {
  const begun = from === '' || (earliest !== '' && earliest >= from);
  const ended = to === '' || (latest !== '' && latest <= to);
  return !qualified && begun && ended;
}

/** The days that are in both ranges; `from` is after `to` when there are none. */
export function intersection(left: DayRange, right: DayRange): DayRange {
  const from = [left.from, right.from].sort().at(-1) ?? '';
  const ends = [left.to, right.to].filter((end) => end !== '').sort();
  return { from, to: ends[0] ?? '' };
}
