import { editDistance } from '../../archive/edit-distance.ts';
import { compareText } from '../../archive/order.ts';
import { stemOf } from '../../archive/text/stem.ts';
import type { WordCount } from '../evaluation/catalogue.ts';
import type { Names } from '../query/names.ts';
import { formsOf } from '../query/words.ts';

/** Shorter words have a neighbour in nearly every text, and digits are never misspelt words. */
const CORRECTABLE = /^\p{L}{3,30}$/u;
/** From this length on, two slips are forgiven. */
const TWO_SLIPS = 6;

/** The words that a search can find. */
export interface KnownWords {
  /** The number of records in which each word stands, or which name whatever is called so. */
  readonly counts: ReadonlyMap<string, number>;
  /** By their two first letters. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
  /** Those that may be meant by a misspelt one, by their number of letters. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

function put<Key>(groups: Map<Key, string[]>, key: Key, word: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [word]);
  else group.push(word);
}

/** The words of the archive's texts and names. */
export function knownWords(vocabulary: readonly WordCount[], names: Pick<Names, 'entities'>): KnownWords {
  const counts = new Map(vocabulary);
  for (const entity of names.entities) {
    for (const form of new Set(entity.names.flatMap(formsOf))) {
      counts.set(form, Math.max(counts.get(form) ?? 0, entity.count));
    }
  }
  const byBeginning = new Map<string, string[]>();
  const byLength = new Map<number, string[]>();
  for (const form of counts.keys()) {
    put(byBeginning, form.slice(0, 2), form);
    if (CORRECTABLE.test(form)) put(byLength, form.length, form);
  }
  return { counts, byBeginning, byLength };
}

/** Whether a search for a word finds anything: for its very form, or for any of its inflections. */
export function isKnown(form: string, exact: boolean, { counts, byBeginning }: KnownWords): boolean {
  if (counts.has(form) || exact) return counts.has(form);
  // A stem begins with the two first letters of its words: only few stems must be worked out.
  const alike = byBeginning.get(form.slice(0, 2)) ?? [];
  const stem = stemOf(form);
  return alike.some((word) => stemOf(word) === stem);
}

/** One bit for each letter; letters of other alphabets share bits. One slip changes two bits at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(letters: number): number {
  let bits = 0;
  for (let left = letters; left !== 0; left &= left - 1) bits++;
  return bits;
}

/**
 * The known word that was probably meant: one slip of the keyboard away, or two in a longer word. Rather fewer
 * slips, then the same first letter, then the word of more records, then the first by alphabet.
 * @param form a normal form as `wordsOf` gives it
 * @returns undefined when none is near enough, and for short words and numbers
 */
export function correction(form: string, { counts, byLength }: KnownWords): string | undefined {
  if (!CORRECTABLE.test(form)) return undefined;
  let limit = form.length < TWO_SLIPS ? 1 : 2;
  const letters = lettersOf(form);
  let best: string | undefined;
  const better = (one: string, other: string) =>
    Number(one[0] !== form[0]) - Number(other[0] !== form[0]) ||
    (counts.get(other) ?? 0) - (counts.get(one) ?? 0) ||
    compareText(one, other);
  for (let length = form.length - limit; length <= form.length + limit; length++) {
    for (const word of byLength.get(length) ?? []) {
      if (bitsOf(letters ^ lettersOf(word)) > 2 * limit) continue;
      const distance = editDistance(form, word, limit);
      if (distance === 0 || distance > limit) continue;
      if (best === undefined || distance < limit || better(word, best) < 0) best = word;
      limit = distance;
    }
  }
  return best;
}
