/** A text brought to one typography, with the place of each of its characters in the original. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the original; one more entry for the end. */
  readonly offsets: readonly number[];
}

/**
 * All that verification does not tell apart, and all that a record's quotation may do with the page's words.
 * Everything else is exact: letters, capitals, digits, and every other mark.
 * `npm run verify -- --help` prints these lines; `fold`, `wordsOf` and `findQuotation` are what they say.
 */
export const NORMALISATION: readonly string[] = [
  'White space: any run of it is one space; soft hyphens and characters without width are nothing. Beside a mark, white space does not count.',
  'Accents: a letter and its accent are one character (Unicode NFC). Ligatures and full-width letters are not folded.',
  'Quotation marks: ‘ ’ ‚ ‛ ` ´ ʼ are \', and “ ” „ ‟ « » are "; single and double are not the same.',
  'Dashes: – — ― ‒ − between words are one dash, as is a hyphen with spaces around it, or two hyphens. Inside a word, a hyphen and a short dash (–) are one; a hyphen is never a space.',
  'Ellipsis: … is three or four full stops, with or without spaces.',
  'Words left out: … or […] in the record also stands for up to 60 words of the page.',
  'Brackets: [words] in the record also stands for nothing, or for up to 3 words of the page; [T]he for a changed capital; appoint[ed] for up to 6 letters.',
  'Split quotations: up to 30 words of the reporter may stand on the page between a closing and the next opening mark (‘One,’ she said. ‘Two.’), set off by punctuation on both sides; a comma by the closing mark may be a full stop in the record, or nothing. A mark that opens a quotation’s next paragraph is nothing.',
];

const SAME: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '−': '–',
  '―': '—',
};

/** Soft hyphens, joiners and spaces without width, marks of direction. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;

/**
 * Folds the shapes of characters that differ between two prints of the same words: white space, quotation marks,
 * apostrophes, hyphens and dashes. What depends on the characters around (a dash between words, an ellipsis)
 * is the matter of `wordsOf`.
 */
export function fold(original: string): FoldedText {
  const units: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const character = original[at] ?? '';
    if (INVISIBLE.test(character)) continue;
    const folded = /\s/u.test(character) ? ' ' : (SAME[character] ?? character);
    if (folded === ' ' && units.at(-1) === ' ') continue;
    units.push(folded);
    offsets.push(at);
  }
  offsets.push(original.length);
  return { text: units.join(''), offsets };
}
