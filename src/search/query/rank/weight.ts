import type { Catalogue } from '../catalogue.ts';
import { LONGEST_SEGMENT } from '../places.ts';
import type { Together } from './together.ts';

/** A word in the title counts like so many elsewhere. */
const TITLE = 2;
/** The name of whatever the record names counts like so many mentions of it. */
const NAMED = 1;
/** Okapi BM25’s k1: how soon a word said again and again says no more. */
const SATURATION = 1.2;
/** Okapi BM25’s b: how much a long record is held back, from 0 to 1. */
const LENGTH_EFFECT = 0.5;

/** How much a word that stands in some records of a catalogue tells: the fewer, the more (BM25’s idf). */
export function rarityOf(records: number, { size }: Pick<Catalogue, 'size'>): number {
  return Math.log(1 + (size - records + 0.5) / (records + 0.5));
}

/** How often something stands in the texts of a record; in the title it counts for more. */
function frequencyOf(places: readonly number[]): number {
  let frequency = places.length;
  for (const place of places) {
    // Places ascend, and those of the title are the first.
    if (place >= LONGEST_SEGMENT) break;
    frequency += TITLE - 1;
  }
  return frequency;
}

/**
 * How much a record is about something, by BM25F.
 * @param sought its ways of being said, which count together
 * @param length of the record, over the average length of all
 */
export function weight(sought: readonly Together[], record: number, rarity: number, length: number): number {
  let frequency = 0;
  let isNamed = false;
  for (const way of sought) {
    frequency += frequencyOf(way.places(record));
    isNamed ||= way.named.has(record);
  }
  if (isNamed) frequency += NAMED;
  const held = frequency / (1 - LENGTH_EFFECT + LENGTH_EFFECT * length);
  return (rarity * held) / (SATURATION + held);
}
