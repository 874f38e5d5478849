import { daysBetween } from '../traces/nearness.ts';
import { yearOf } from '../year-of.ts';
import { type CountedFigure, haveSameClaimant } from './counted-figure.ts';
import type { Comparison } from './likeness.ts';
import { areEqual, differ } from './quantity.ts';

/** What the archive knows of two figures that may contradict each other. */
export interface Compared {
  readonly compare: Comparison;
  /** All figures of a figure’s record. */
  readonly besides: (figure: CountedFigure) => readonly CountedFigure[];
}

/** Below this what two figures count has nothing in common. */
const UNLIKE = 0.3;

/**
 * Whether two figures of one policy contradict each other: the same body gave different numbers for the same count. It must be plain
 * that it is the same count, for numbers change: one of them stands in the other record with another meaning; or the
 * period counted was over before either was given; or both are of the same fortnight and say the same.
 */
export function contradict(left: CountedFigure, right: CountedFigure, compared: Compared): boolean {
  if (left.quantity === undefined || right.quantity === undefined) return false;
  if (left.claimed.record === right.claimed.record || !haveSameClaimant(left, right)) return false;
  if (left.thing.period !== right.thing.period || left.thing.change !== right.thing.change) return false;
  if (!differ(left.quantity, right.quantity)) return false;
  return (
    areSwapped(left, right, compared) ||
    areOfAPast(left, right, compared.compare) ||
    areOfAFortnight(left, right, compared.compare)
  );
}

/** The figures of one’s record that give the other’s number to something else. */
export function givenToSomethingElse(
  one: CountedFigure,
  other: CountedFigure,
  { compare, besides }: Compared,
): CountedFigure[] {
  return besides(one).filter(
    ({ quantity, thing }) =>
      quantity !== undefined &&
      other.quantity !== undefined &&
      areEqual(quantity, other.quantity) &&
      compare(thing, other.thing).within < UNLIKE,
  );
}

/** Most days between two reports of one survey. */
const A_YEAR = 366;

function areSwapped(left: CountedFigure, right: CountedFigure, compared: Compared): boolean {
  return (
    compared.compare(left.thing, right.thing).within >= 0.6 &&
    daysBetween(left.claimed.record, right.claimed.record) <= A_YEAR &&
    (givenToSomethingElse(left, right, compared).length > 0 ||
      givenToSomethingElse(right, left, compared).length > 0)
  );
}

/**
 * One says all that the other says, of the same year, which was over when they said it: no plan, no forecast. A rise or
 * fall since a year goes on.
 */
function areOfAPast(left: CountedFigure, right: CountedFigure, compare: Comparison): boolean {
  const years = left.thing.period.match(/\b\d{4}\b/g) ?? [];
  const { alike, within } = compare(left.thing, right.thing);
  return (
    years.length > 0 &&
    left.thing.change === undefined &&
    [left, right].every(({ claimed }) => years.every((year) => year < yearOf(claimed.record))) &&
    within > 0.99 &&
    alike >= 0.5
  );
}

function areOfAFortnight(left: CountedFigure, right: CountedFigure, compare: Comparison): boolean {
  const toTheDay = [left, right].every(
    ({ claimed: { record } }) => record.date?.precision === 'day' && !record.date.approximate,
  );
  return (
    toTheDay &&
    daysBetween(left.claimed.record, right.claimed.record) <= 14 &&
    compare(left.thing, right.thing).alike >= 0.8
  );
}
