import type { ArchivedRecord } from '../linked.ts';

/** Whether two records are one, or one reports the other, or both report the same. */
export function areLinked(left: ArchivedRecord, right: ArchivedRecord): boolean {
  return (
    left === right ||
    tells(left, right) ||
    tells(right, left) ||
    left.reports.some((reported) => right.reports.includes(reported))
  );
}

/** Whether the first record reports the second, or is the one through which the second is known: so it came later. */
export function tells(later: ArchivedRecord, earlier: ArchivedRecord): boolean {
  return later.reports.includes(earlier) || earlier.knownThrough === later;
}

const DAY = 24 * 60 * 60 * 1000;

/** The days that lie at least between two records, whatever their inexact dates mean; Infinity when one has none. */
export function daysBetween({ date: left }: ArchivedRecord, { date: right }: ArchivedRecord): number {
  if (left === undefined || right === undefined) return Infinity;
  const gap = Math.max(apart(left.latest, right.earliest), apart(right.latest, left.earliest), 0);
  return Number.isNaN(gap) ? Infinity : gap;
}

/** Days from one day to another; an open end makes it unknown. */
function apart(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
