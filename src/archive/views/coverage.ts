import type { ArchivedRecord, LinkedPolicy } from '../linked.ts';
import { compareText } from '../order.ts';
import { knownMonth } from './month.ts';
import { tally } from './tally.ts';

/** What of a record its place in a picture of months needs. */
type Dated = Pick<ArchivedRecord, 'date' | 'kind'>;

/** How many records fall into one month. */
export interface MonthCount {
  /** `2021-05`. */
  readonly month: string;
  readonly count: number;
  readonly statements: number;
}

export interface Coverage {
  /** Every month from the first to the last, empty ones included. */
  readonly months: readonly MonthCount[];
  /** Records dated to a year alone, an interval over months, or not at all: in no month of the picture. */
  readonly withoutMonth: number;
}

/** Counts records by month, as far as their dates go: nothing is spread over months that it may not belong to. */
export function coverageByMonth(records: readonly Dated[]): Coverage {
  const groups = Map.groupBy(records, ({ date }) => knownMonth(date) ?? '');
  const known = [...groups.keys()].filter((month) => month !== '').sort();
  const [first, last = ''] = [known[0], known.at(-1)];
  const months: MonthCount[] = [];
  for (let month = first; month !== undefined && month <= last; month = nextMonth(month)) {
    const here = groups.get(month) ?? [];
    const statements = here.filter(({ kind }) => kind === 'statement').length;
    months.push({ month, count: here.length, statements });
  }
  return { months, withoutMonth: groups.get('')?.length ?? 0 };
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** A month with many records, and the policy that most of them are about. */
export interface Peak extends MonthCount {
  /** Place of the month in the picture. */
  readonly index: number;
  readonly policy: LinkedPolicy;
  /** How many of the month’s records name the policy. */
  readonly onPolicy: number;
}

/** Peaks nearer to each other than this many months are one story: the higher stands for it. */
const APART = 4;

/**
 * The months with most records, from the highest: each with the policy that most of them name, and none of a policy
 * that a higher one has. A month whose records name no policy, or that is empty, is no peak.
 */
export function peaksOf(
  { months }: Coverage,
  records: readonly Pick<ArchivedRecord, 'date' | 'policies'>[],
  most: number,
): Peak[] {
  const byMonth = Map.groupBy(records, ({ date }) => knownMonth(date));
  const peaks: Peak[] = [];
  const ranked = months
    .map((month, index) => ({ ...month, index }))
    .sort((left, right) => right.count - left.count || compareText(left.month, right.month));
  for (const month of ranked) {
    const named = (byMonth.get(month.month) ?? []).flatMap(({ policies }) => policies);
    const policies = tally(named, ({ name }) => name);
    // Of equals, the one of which the month is the larger part.
    const first = policies
      .filter(({ count }) => count === policies[0]?.count)
      .sort((left, right) => left.value.records.length - right.value.records.length)[0];
    if (first === undefined || peaks.length === most) continue;
    const told = peaks.some(
      ({ index, policy }) => Math.abs(index - month.index) < APART || policy === first.value,
    );
    if (!told) peaks.push({ ...month, policy: first.value, onPolicy: first.count });
  }
  return peaks;
}
