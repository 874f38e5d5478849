import { formsOf } from '../query/words.ts';
import type { Chance } from './chance.ts';

/** Every pair of marks that makes a phrase. */
const MARKS = ['""', '""', '“”', '„“', '«»', '”“', '""', '““'] as const;
const SINGLE_MARKS = ['‘’', "''"] as const;
const ANY_MARK = /["“”„‟«»″‹›＂]/u;
const ANY_SINGLE = /['‘’‚‛ʼ＇`´′]/u;

/** What is read as one word when it stands between spaces: no operator, no mark of a phrase, no field. */
const PLAIN = /^[\p{L}\p{Nd}£][\p{L}\p{M}\p{Nd}.,/’'&%‐‑–—-]*$/u;

const OPERATOR = /^(?:OR|AND|NOT)$/;

/** Whether a piece of text is one word or words joined by hyphens and the like, and no operator. */
export function isPlain(piece: string): boolean {
  return PLAIN.test(piece) && formsOf(piece).length > 0 && !OPERATOR.test(piece);
}

/** Words in marks of some kind; undefined when the words hold marks themselves. */
export function inMarks(words: string, chance: Chance): string | undefined {
  if (ANY_MARK.test(words)) return undefined;
  const single = !ANY_SINGLE.test(words) && chance.onceIn(4);
  const [open, close] = chance.from(single ? SINGLE_MARKS : MARKS);
  return `${open}${words}${close}`;
}

/** A word as somebody else would type it: its normal form stays, unless an inflection is added. */
export function retyped(word: string, chance: Chance): string {
  const change = chance.from<(text: string) => string>([
    (text) => text,
    (text) => text.toLowerCase(),
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
    (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    (text) => text.replace(/[ea](?!\p{M})/u, (letter) => (letter === 'e' ? 'é' : 'ä')),
    (text) => text.replace(/(?<=\p{L})(?=\p{L})/u, '\u00AD'),
    (text) => text.replace(/[-‐‑–—/]/gu, () => chance.from(['-', '‐', '‑', '–', '/'])),
    (text) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, () => chance.from(["'", '’', 'ʼ'])),
    (text) => (/\p{L}$/u.test(text) ? `${text}’s` : text),
    inflected,
    inflected,
  ]);
  const typed = change(word);
  return OPERATOR.test(typed) ? word : typed;

  function inflected(text: string): string {
    if (!/[a-z]$/.test(text)) return text;
    return chance.from([`${text}s`, `${text}ed`, `${text}ing`, text.replace(/(?:s|ed|ing)$/, '')]) || text;
  }
}
