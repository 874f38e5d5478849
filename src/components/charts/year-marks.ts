import type { MonthCount } from '../../archive/views/coverage.ts';

/** A year under a row of months: where it begins, as an index into them. */
export interface YearMark {
  readonly year: string;
  readonly index: number;
}

/**
 * The years to be written under a row of months: each January, thinned out evenly to so many that they do not
 * run into each other on a phone. A row that begins within a year is marked at its first month when there is room.
 */
export function yearMarks(months: readonly MonthCount[], most = 9): YearMark[] {
  const januaries = months.flatMap(({ month }, index) =>
    month.endsWith('-01') ? [{ year: month.slice(0, 4), index }] : [],
  );
  const first = months[0];
  const room = januaries[0] === undefined || januaries[0].index >= 6;
  const marks =
    first !== undefined && room && !first.month.endsWith('-01')
      ? [{ year: first.month.slice(0, 4), index: 0 }, ...januaries]
      : januaries;
  const every = Math.ceil(marks.length / most);
  return marks.filter((_, place) => place % every === 0);
}
