const BREAKING = /[\s\p{Cc}]+/gu;

/**
 * Marks that direct or hide text and print nothing: directions, zero-width spaces, soft hyphens, byte order marks.
 * Scripts that run from right to left do so by their letters; the joiners, which Persian and emoji need, stay.
 */
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * Text in one line, as every format can hold it: breaks, tabs and control characters become one space, unseen marks
 * are left out, half a character is replaced, letters are composed (NFC).
 */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(UNSEEN, '').normalize('NFC').replace(BREAKING, ' ').trim();
}
