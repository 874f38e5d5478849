import type { WordCount } from '../evaluation/catalogue.ts';
import { readNumbers, writeNumbers } from './number-text.ts';

/** Words of the archive's texts, and in how many records each stands. */
export interface WordsText {
  /** With spaces between. */
  readonly words: string;
  readonly records: string;
}

/** Writes words with their numbers of records. */
export function writeWords(counts: readonly WordCount[]): WordsText {
  return {
    words: counts.map(([word]) => word).join(' '),
    records: writeNumbers(counts.map(([, records]) => records)),
  };
}

/** The words of a text that `writeWords` made. */
export function readWords({ words, records }: WordsText): WordCount[] {
  const counts = readNumbers(records);
  return words.split(' ').map((word, at) => [word, counts[at] ?? 0]);
}
