import type { LinkedPolicy } from '../linked.ts';
import type { CountedFigure } from './counted-figure.ts';

/** Two figures, by their places in their list. */
export type Pair = readonly [left: number, right: number];

/**
 * Pairs of figures in records on one policy, each once: only those are ever compared, so that the work does not grow
 * with the square of the archive.
 */
export function pairsOnOnePolicy(figures: readonly CountedFigure[]): Pair[] {
  const on = new Map<LinkedPolicy, number[]>();
  for (const [place, { claimed }] of figures.entries()) {
    for (const policy of claimed.record.policies) {
      const places = on.get(policy);
      if (places === undefined) on.set(policy, [place]);
      else places.push(place);
    }
  }
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const places of on.values()) {
    for (const [index, left] of places.entries()) {
      for (const right of places.slice(index + 1)) {
        const pair = left * figures.length + right;
        if (seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([left, right]);
      }
    }
  }
  return pairs;
}
