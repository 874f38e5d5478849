import { editDistance } from './edit-distance.ts';

/**
 * The candidate nearest to a misspelt value, or undefined when none is near enough to be meant.
 * Near enough: at most a third of the letters differ, or one holds the other at a word's edge
 * (`nhs` for `nhs-england`). Ties go to the first in alphabetical order, so that messages never vary.
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = value.toLowerCase().slice(0, 100);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const folded = candidate.toLowerCase();
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, folded.length) / 3));
    const contained = wanted.length > 2 && (folded.startsWith(`${wanted}-`) || folded.endsWith(`-${wanted}`));
    if (!contained && Math.abs(folded.length - wanted.length) > limit) continue;
    const distance = contained ? limit + 0.5 : editDistance(wanted, folded, limit);
    if (!contained && distance > limit) continue;
    if (distance < bestDistance || (distance === bestDistance && best !== undefined && candidate < best)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Whether one word is the other with one letter added, dropped, changed or two neighbours swapped. */
export function isOneSlip(left: string, right: string): boolean {
  return Math.abs(left.length - right.length) <= 1 && editDistance(left, right, 1) === 1;
}
