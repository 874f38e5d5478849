import { compareText } from '../../archive/order.ts';
import type { KnownForm } from '../evaluation/catalogue.ts';

/**
 * The forms of a word in several shards as in one.
 * @param shards forms of each shard
 * @param starts number of the first record of each shard among all
 */
export function joinedForms(
  shards: readonly (readonly KnownForm[])[],
  starts: readonly number[],
): readonly KnownForm[] {
  const [only] = shards;
  if (only !== undefined && shards.length === 1) return only;
  const joined = new Map<string, Map<number, readonly number[]>>();
  for (const [at, forms] of shards.entries()) {
    const start = starts[at] ?? 0;
    for (const { form, postings } of forms) {
      const all = joined.get(form) ?? new Map<number, readonly number[]>();
      for (const [record, places] of postings) all.set(start + record, places);
      joined.set(form, all);
    }
  }
  return [...joined]
    .sort(([left], [right]) => compareText(left, right))
    .map(([form, postings]) => ({ form, postings }));
}
