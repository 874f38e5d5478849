import { compareText } from '../order.ts';
import { groups } from '../traces/groups.ts';
import { daysBetween } from '../traces/nearness.ts';
import { byNumber } from './by-number.ts';
import { type Compared, contradict, givenToSomethingElse } from './contradictory.ts';
import { type CountedFigure, earliestFirst } from './counted-figure.ts';
import type { Pair } from './pairs.ts';
import { areEqual } from './quantity.ts';

/** One count for which different numbers were given. */
export interface Contradiction {
  /** The numbers, each with the figures that give it, the earliest first. */
  readonly values: readonly ContradictingValue[];
}

/** One of the numbers of a contradiction. */
export interface ContradictingValue {
  /** The figures that give it, the earliest first. */
  readonly figures: readonly CountedFigure[];
  /** Figures in the same records that give the number of another to something else. */
  readonly swapped: readonly CountedFigure[];
}

/** Repeats of a number are looked for as far as this from a figure that is contradicted, in days. */
const REPEATED_WITHIN = 120;

/** The contradictions among figures, each figure in one at most; the latest first. */
export function contradictionsAmong(
  figures: readonly CountedFigure[],
  pairs: readonly Pair[],
  compared: Compared,
): Contradiction[] {
  const found = groups(figures.length);
  const both = ([left, right]: Pair) => [figures[left], figures[right]] as const;
  for (const pair of pairs) {
    const [one, other] = both(pair);
    if (one !== undefined && other !== undefined && contradict(one, other, compared)) found.join(...pair);
  }
  const contradicted = new Set(figures.filter((_, place) => !found.isAlone(place)));
  // A number that is contradicted is so wherever it was repeated, by whomever.
  for (const pair of pairs) {
    const [one, other] = both(pair);
    if (one === undefined || other === undefined) continue;
    if (contradicted.has(one) !== contradicted.has(other) && repeat(one, other, compared))
      found.join(...pair);
  }
  return found
    .all()
    .filter((places) => places.length > 1)
    .map((places) => ({
      values: valuesOf(
        places.flatMap((place) => figures[place] ?? []),
        compared,
      ),
    }))
    .sort((left, right) => compareText(latest(right), latest(left)));
}

/** Whether two figures give the same number for the same count at about the same time. */
function repeat(one: CountedFigure, other: CountedFigure, { compare }: Compared): boolean {
  return (
    one.quantity !== undefined &&
    other.quantity !== undefined &&
    areEqual(one.quantity, other.quantity) &&
    one.thing.period === other.thing.period &&
    compare(one.thing, other.thing).alike >= 0.6 &&
    daysBetween(one.claimed.record, other.claimed.record) <= REPEATED_WITHIN
  );
}

function valuesOf(members: readonly CountedFigure[], compared: Compared): ContradictingValue[] {
  return byNumber(members.toSorted(earliestFirst)).map((figures) => {
    const others = members.filter((member) => !figures.includes(member));
    const swapped = figures.flatMap((figure) =>
      others.flatMap((other) => givenToSomethingElse(figure, other, compared)),
    );
    return { figures, swapped: [...new Set(swapped)] };
  });
}

function latest({ values }: Contradiction): string {
  return values
    .flatMap(({ figures }) => figures.map(({ claimed }) => claimed.record.date?.sortKey ?? ''))
    .reduce((one, other) => (compareText(one, other) < 0 ? other : one), '');
}
