import type { Thing } from './thing.ts';

/** How alike two things are in their words, rare words counting for more; each from 0 to 1. */
export interface Likeness {
  /** The share of the words of both that both have (Sørensen–Dice). */
  readonly alike: number;
  /** The share of the words of the shorter that the other has too. */
  readonly within: number;
}

/** Compares two of the things that it was made for. */
export type Comparison = (left: Thing, right: Thing) => Likeness;

const NONE: Likeness = { alike: 0, within: 0 };

/** A comparison in which a word weighs the more the fewer of the things have it. */
export function comparisonOf(things: readonly Thing[]): Comparison {
  const having = new Map<string, number>();
  for (const { words } of things) for (const word of words) having.set(word, (having.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(1 + things.length / (having.get(word) ?? 1));
  const weights = new Map<Thing, number>();
  const weightOf = (thing: Thing) => {
    const known = weights.get(thing);
    if (known !== undefined) return known;
    let all = 0;
    for (const word of thing.words) all += weight(word);
    weights.set(thing, all);
    return all;
  };
  return (left, right) => {
    let shared = 0;
    for (const word of left.words) if (right.words.has(word)) shared += weight(word);
    if (shared === 0) return NONE;
    const [one, other] = [weightOf(left), weightOf(right)];
    return { alike: (2 * shared) / (one + other), within: shared / Math.min(one, other) };
  };
}
