import type { ArchivedRecord } from '../../archive/linked.ts';
import { Stemmer } from './stemmer.ts';
import { traitsOf } from './traits.ts';

/** A trait in more than this share of the records tells none apart; of few records, in more than so many. */
const COMMON_SHARE = 0.1;
const COMMON = { least: 10, most: 1000 };

/** A trait of a record and what it weighs there. The weights of a record's traits make a length of 1. */
interface TraitWeight {
  readonly trait: number;
  readonly weight: number;
}

/** The records that have a trait, ascending, and what it weighs in each. */
interface Holders {
  readonly records: Int32Array;
  readonly weights: Float64Array;
}

/** Traits and records, both numbered, each by the other. */
export interface TraitWeights {
  /** For each record its traits, heaviest first. */
  readonly ofRecord: readonly (readonly TraitWeight[])[];
  /** For each trait who has it. */
  readonly ofTrait: readonly Holders[];
}

/**
 * What each trait weighs in each record: more when few records have it, and when it comes often, each time less.
 * @param most traits kept of a record, the heaviest: a long record is not less like others for its length
 */
export function traitWeights(records: readonly ArchivedRecord[], most: number): TraitWeights {
  const stemmer = new Stemmer();
  const numbers = new Map<string, number>();
  const having: number[] = [];
  const counted = records.map((record) => {
    const traits = traitsOf(record, stemmer);
    for (const name of traits.keys()) {
      const trait = numbers.get(name) ?? numbers.size;
      numbers.set(name, trait);
      having[trait] = (having[trait] ?? 0) + 1;
    }
    return traits;
  });
  const common = Math.min(COMMON.most, Math.max(COMMON.least, records.length * COMMON_SHARE));
  const rarity = having.map((number) => (number > common ? 0 : Math.log(records.length / number)));
  const ofRecord = counted.map((traits) => {
    const weighed: TraitWeight[] = [];
    for (const [name, times] of traits) {
      const trait = numbers.get(name) ?? 0;
      const weight = (1 + Math.log(times)) * (rarity[trait] ?? 0);
      if (weight > 0) weighed.push({ trait, weight });
    }
    weighed.sort((left, right) => right.weight - left.weight || left.trait - right.trait);
    const kept = weighed.slice(0, most);
    const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0));
    return kept.map(({ trait, weight }) => ({ trait, weight: weight / length }));
  });
  return { ofRecord, ofTrait: holdersOf(ofRecord, numbers.size) };
}

function holdersOf(ofRecord: TraitWeights['ofRecord'], traits: number): Holders[] {
  const sizes = new Int32Array(traits);
  for (const each of ofRecord) for (const { trait } of each) sizes[trait] = (sizes[trait] ?? 0) + 1;
  const holders = Array.from(sizes, (size) => ({
    records: new Int32Array(size),
    weights: new Float64Array(size),
  }));
  const filled = new Int32Array(traits);
  for (const [record, each] of ofRecord.entries()) {
    for (const { trait, weight } of each) {
      const at = filled[trait] ?? 0;
      filled[trait] = at + 1;
      holders[trait]?.records.fill(record, at, at + 1);
      holders[trait]?.weights.fill(weight, at, at + 1);
    }
  }
  return holders;
}
