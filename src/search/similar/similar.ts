import type { ArchivedRecord } from '../../archive/linked.ts';
import { linkedRecords } from './linked-records.ts';
import { traitWeights } from './trait-weights.ts';

/** Records that are named as similar, at most. */
const MOST = 5;

/** Cosine of two records' weights below which they are not alike: found by reading the lists of sixty records. */
const ALIKE = 0.18;

/** The heaviest traits of a record, which say what is its own. */
const KEPT = 30;

/**
 * For each record those that are most like it, likest first: they share words, policies and people, and a rare one
 * counts for more. Those to which its page leads already are left out; a record like no other has none.
 * Time grows with the number of records, not with that of their pairs.
 * @param records the archive's, latest first: of two that are equally alike the later is named
 */
export function similarRecords(
  records: readonly ArchivedRecord[],
): ReadonlyMap<ArchivedRecord, readonly ArchivedRecord[]> {
  const { ofRecord, ofTrait } = traitWeights(records, KEPT);
  const likeness = new Float64Array(records.length);
  const met = new Int32Array(records.length);
  return new Map(
    records.map((record, number) => {
      const leftOut = linkedRecords(record).add(record.id);
      const alike = alikeTo(number)
        .sort((left, right) => right.likeness - left.likeness || left.other - right.other)
        .flatMap(({ other }) => records[other] ?? [])
        .filter(({ id }) => !leftOut.has(id));
      return [record, alike.slice(0, MOST)];
    }),
  );

  /** The records that are like one, itself among them. */
  function alikeTo(number: number): { other: number; likeness: number }[] {
    const count = meet(number);
    const alike: { other: number; likeness: number }[] = [];
    for (let at = 0; at < count; at++) {
      const other = met[at] ?? 0;
      const cosine = likeness[other] ?? 0;
      if (cosine >= ALIKE) alike.push({ other, likeness: cosine });
      likeness[other] = 0;
    }
    return alike;
  }

  /** Measures how like one all records are that share a trait with it. @returns how many it has met */
  function meet(number: number): number {
    let count = 0;
    for (const { trait, weight } of ofRecord[number] ?? []) {
      const holders = ofTrait[trait];
      if (holders === undefined) continue;
      for (let at = 0; at < holders.records.length; at++) {
        const other = holders.records[at] ?? 0;
        const before = likeness[other] ?? 0;
        if (before === 0) met[count++] = other;
        likeness[other] = before + weight * (holders.weights[at] ?? 0);
      }
    }
    return count;
  }
}
