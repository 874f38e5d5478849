import { fold } from './fold.ts';

/** A word of a text or a mark between words, in one typography. */
export interface Word {
  /** Folded: `'` for every apostrophe, `–` for every dash between words, `…` for every ellipsis. */
  readonly text: string;
  /** Offsets into the text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether white space, or the beginning of the text, stands before it. */
  readonly spaced: boolean;
  /** Whether a line begins with it. */
  readonly first: boolean;
  /** Whether it is a word: it has a letter or a digit. */
  readonly lettered: boolean;
}

/**
 * A word holds together what is one: `don't`, `face-to-face`, `14.7`, `£250m`, `75%`, `and/or`. So `75` is not
 * found in `75%`, nor `well` in `well-known`.
 */
const WORD =
  /…|\.(?: ?\.){2,3}|--+|[£$€@#]?[\p{L}\p{N}\p{M}]+(?:(?:['\-–&/]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{N}\p{M}]+)*%?|\S/gu;

function oneTypography(printed: string, alone: boolean): string {
  if (printed === '…' || /^\.[ .]+$/.test(printed)) return '…';
  if (printed === '—' || printed.startsWith('--') || (printed === '-' && alone)) return '–';
  return printed.length > 1 ? printed.replaceAll('–', '-') : printed;
}

/**
 * The words and marks of a text, in order. Two prints of the same words have the same list, and nothing else has.
 * @param text in Unicode NFC.
 */
export function wordsOf(text: string): Word[] {
  const folded = fold(text);
  return [...folded.text.matchAll(WORD)].map((match): Word => {
    const [printed] = match;
    const { index } = match;
    const past = index + printed.length;
    const start = folded.offsets[index] ?? 0;
    const spaced = index === 0 || folded.text[index - 1] === ' ';
    const alone = spaced && (folded.text[past] ?? ' ') === ' ';
    const gap = text.slice(index === 0 ? 0 : (folded.offsets[index - 1] ?? 0), start);
    return {
      text: oneTypography(printed, alone),
      start,
      end: (folded.offsets[past - 1] ?? start) + 1,
      spaced,
      first: index === 0 || /[\n\r\u2028\u2029]/u.test(gap),
      lettered: /[\p{L}\p{N}]/u.test(printed),
    };
  });
}
