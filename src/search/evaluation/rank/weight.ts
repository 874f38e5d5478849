import type { Catalogue } from '../catalogue.ts';
import { LONGEST_SEGMENT } from '../places.ts';
import type { Together } from './together.ts';

/** The name of whatever a record names counts like so many mentions of it. */
const NAMED = 1;
/** Okapi BM25’s k1: how soon a word said again and again says no more. */
const SATURATION = 1.2;
/** Okapi BM25’s b: how much a long record is held back, from 0 to 1. */
const LENGTH_EFFECT = 0.5;

/** How much a word that stands in some records of a catalogue tells: the fewer, the more (BM25’s idf). */
export function rarityOf(records: number, { size }: Pick<Catalogue, 'size'>): number {
  return Math.log(1 + (size - records + 0.5) / (records + 0.5));
}

/**
 * How much a record is about something: by how often it stands there (BM25), and as much again when it stands in the
 * title, as if title and texts were two records.
 * @param sought its ways of being said, which count together
 * @param length of the record, over the average length of all
 */
export function weight(sought: readonly Together[], record: number, rarity: number, length: number): number {
  let frequency = 0;
  let isNamed = false;
  let isInTitle = false;
  for (const way of sought) {
    const places = way.places(record);
    frequency += places.length;
    isNamed ||= way.named.has(record);
    // Places ascend, and those of the title are the first.
    isInTitle ||= (places[0] ?? LONGEST_SEGMENT) < LONGEST_SEGMENT;
  }
  if (isNamed) frequency += NAMED;
  const held = frequency / (1 - LENGTH_EFFECT + LENGTH_EFFECT * length);
  return rarity * (held / (SATURATION + held) + (isInTitle ? 1 : 0));
}
