import { GAP, isTelling } from './said-words.ts';
import type { Said } from './same-utterance.ts';

/** Two quotations must share so many rows of so many words to be looked at together. */
const ROWS = 2;
const ROW = 3;
/**
 * With so many of those that share a row each is held against, the nearest in time. It bounds the work where hundreds
 * say “in general practice”; versions of one utterance are near each other, and share more rows than one.
 */
const NEIGHBOURS = 24;

/** Places of quotations in their list, by what they have in common. */
type Postings = ReadonlyMap<string, readonly number[]>;

/** Pairs of quotations that share rows of words, more than one common phrase; each once, as places in the list. */
export function* pairsInCommon(said: readonly Said[]): Generator<readonly [number, number]> {
  const rows = new Map<number, number>();
  for (const places of postings(said, rowsOf).values()) {
    for (const [index, place] of places.entries()) {
      for (const other of places.slice(index + 1, index + 1 + NEIGHBOURS)) {
        const pair = place * said.length + other;
        const shared = (rows.get(pair) ?? 0) + 1;
        rows.set(pair, shared);
        if (shared === ROWS) yield [place, other];
      }
    }
  }
}

/** Which quotations have a word, by the word; in the order of the list. */
export function wordIndex(said: readonly Said[]): Postings {
  return postings(said, ({ words }) => words.words.filter((word) => word !== GAP));
}

function postings(said: readonly Said[], keysOf: (one: Said) => readonly string[]): Postings {
  const all = new Map<string, number[]>();
  for (const [place, one] of said.entries()) {
    for (const key of new Set(keysOf(one))) {
      const places = all.get(key);
      if (places === undefined) all.set(key, [place]);
      else places.push(place);
    }
  }
  return all;
}

function rowsOf({ words: { words } }: Said): string[] {
  return words
    .slice(ROW - 1)
    .map((_, index) => words.slice(index, index + ROW))
    .filter((row) => row.some(isTelling))
    .map((row) => row.join(' '));
}
