import { groups } from '../traces/groups.ts';
import type { CountedFigure } from './counted-figure.ts';
import type { Comparison } from './likeness.ts';
import type { Pair } from './pairs.ts';
import { areEqual, type Quantity } from './quantity.ts';

/** From this likeness on two figures of one matter count the same thing, in whatever year. */
const ALIKE = 0.72;
/** For a number that is hardly the same by chance it suffices that half of what the shorter says is in the longer. */
const WITHIN = 0.5;
/** For any other number nearly all of it. */
const MOSTLY_WITHIN = 0.8;
/** What is counted twice does not grow beyond this many times: £292m for a scheme and £73,114 in it are two things. */
const TIMES = 20;

/** Whether two figures of one policy count the same thing: in the same unit, in nearly the same words. */
export function countTheSame(left: CountedFigure, right: CountedFigure, compare: Comparison): boolean {
  const { alike, within } = compare(left.thing, right.thing);
  const [one, other] = [left.quantity, right.quantity];
  if (one !== undefined && other !== undefined) {
    if (one.unit !== other.unit) return false;
    if (Math.max(one.amount, other.amount) > TIMES * Math.min(one.amount, other.amount)) return false;
    const least = isTelling(one) || mayHaveOneClaimant(left, right) ? WITHIN : MOSTLY_WITHIN;
    if (one.digits > 1 && areEqual(one, other) && within >= least) return true;
  }
  // A record that gives two numbers of one period tells two things apart.
  const apart = left.claimed.record === right.claimed.record && left.thing.period === right.thing.period;
  return alike >= ALIKE && left.thing.change === right.thing.change && !apart;
}

/** There are but a hundred whole percentages. */
function isTelling({ unit, digits }: Quantity): boolean {
  return digits > (unit === '%' ? 2 : 1);
}

function mayHaveOneClaimant({ claimed: left }: CountedFigure, { claimed: right }: CountedFigure): boolean {
  return (left.claimantName ?? right.claimantName) === (right.claimantName ?? left.claimantName);
}

/** The figures by what they count: those that count the same together, each group and its figures in the given order. */
export function byWhatTheyCount(
  figures: readonly CountedFigure[],
  pairs: readonly Pair[],
  compare: Comparison,
): CountedFigure[][] {
  const found = groups(figures.length);
  for (const [left, right] of pairs) {
    const [one, other] = [figures[left], figures[right]];
    if (one !== undefined && other !== undefined && countTheSame(one, other, compare))
      found.join(left, right);
  }
  return found.all().map((places) => places.flatMap((place) => figures[place] ?? []));
}
