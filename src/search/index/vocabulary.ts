import { compareText } from '../../archive/order.ts';
import type { WordCount } from '../evaluation/catalogue.ts';
import { type WordsText, writeWords } from '../library/words-text.ts';

/** Words of one file: what is fetched to know whether any begins so. */
const WORDS_PER_FILE = 2000;

/** The words of the archive in parts. */
export interface VocabularyParts {
  readonly parts: readonly WordsText[];
  /** First word of each part. */
  readonly first: readonly string[];
}

/** Cuts the words of the archive into parts, sorted by code unit. @param counts records that hold each word */
export function vocabularyParts(counts: ReadonlyMap<string, number>): VocabularyParts {
  const sorted: WordCount[] = [...counts].sort(([left], [right]) => compareText(left, right));
  const parts: WordCount[][] = [];
  for (let start = 0; start < sorted.length; start += WORDS_PER_FILE) {
    parts.push(sorted.slice(start, start + WORDS_PER_FILE));
  }
  return { parts: parts.map(writeWords), first: parts.flatMap(([first]) => first?.[0] ?? []) };
}
