import { areNearlySame, comparableTitle } from '../../archive/title-likeness.ts';

/** A title with nothing but its words: no capitals, accents, punctuation or typography. */
export function foldTitle(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? title.trim() : words;
}

/** A title that begins with another of so many words or more is that one with the name of its site. */
const WORDS_OF_A_TITLE = 4;

/** Whether two folded titles are probably one: nearly the same, or one with something more at its end. */
export function areProbablyOne(left: string, right: string): boolean {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  const isBeginning = longer.startsWith(`${shorter} `) && shorter.split(' ').length >= WORDS_OF_A_TITLE;
  return isBeginning || areNearlySame(comparableTitle(left), comparableTitle(right));
}
