import { diffArrays } from 'diff';
import type { Word } from './words.ts';

/** A part of a text as its words; the words are those of the whole text. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Words that both passages have, or only the record, or only the capture. */
export interface Stretch extends Passage {
  readonly kind: 'same' | 'record' | 'capture';
}

/** A stretch as printed; words are parted by one space where white space stands between them. */
export interface Change {
  readonly kind: Stretch['kind'];
  readonly text: string;
}

/** Lays two passages beside each other word by word; words that differ only in typography are the same. */
export function stretchesOf(record: Passage, capture: Passage): Stretch[] {
  const texts = ({ words }: Passage): string[] => words.map(({ text }) => text);
  let [inRecord, inCapture] = [0, 0];
  return diffArrays(texts(record), texts(capture)).map(({ added, removed, count }): Stretch => {
    const { text, words } = added ? capture : record;
    const from = added ? inCapture : inRecord;
    if (!added) inRecord += count;
    if (!removed) inCapture += count;
    const kind = added ? 'capture' : removed ? 'record' : 'same';
    return { kind, text, words: words.slice(from, from + count) };
  });
}

/** The words of a passage as printed, on one line. */
export function printedWords({ text, words }: Passage): string {
  return words
    .map(({ start, end, spaced }, at) => `${at > 0 && spaced ? ' ' : ''}${text.slice(start, end)}`)
    .join('');
}

/** The difference of two passages word by word: what to take out of the record and what to put in. */
export function wordDifference(record: Passage, capture: Passage): Change[] {
  return stretchesOf(record, capture).map((stretch) => ({ kind: stretch.kind, text: printedWords(stretch) }));
}
