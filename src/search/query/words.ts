/** One word of a text: its normal form, and where it stands in the text as written. */
export interface Word {
  /** Lower case, without diacritics, apostrophes and possessive ending; letters only or digits only. */
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

/** Characters that nobody sees: soft hyphen, zero-width spaces and joiners, word joiner, byte order mark. */
const UNSEEN = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const LETTERS = `\\p{L}[\\p{L}\\p{M}${UNSEEN}]*`;
const APOSTROPHES = "'\\u2019\\u2018\\u02BC\\uFF07";
const WORD = new RegExp(
  `${LETTERS}(?:[${APOSTROPHES}]${LETTERS})*|\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+`,
  'gu',
);
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'u');

/** Letters that Unicode does not take apart into a base letter and a mark. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

function formOf(written: string): string {
  return written
    .toLowerCase()
    .replace(POSSESSIVE, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .replace(/[ßæœøđðłþıς]/gu, (letter) => FOLDED[letter] ?? letter);
}

/**
 * The words of a text, in order. The one rule for index, query and highlighting:
 * case and diacritics do not count; hyphens, dashes, slashes and every other mark part words; an apostrophe
 * inside a word is dropped and a final ’s with it (`BMA’s` is `bma`, `don’t` is `dont`); letters and digits
 * part from each other (`£1.8bn` is `1 8 bn`, `GP2GP` is `gp 2 gp`); a comma between thousands is dropped.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const form = formOf(match[0]);
    return form === '' ? [] : [{ form, from: match.index, to: match.index + match[0].length }];
  });
}

/** The normal forms alone. */
export function formsOf(text: string): string[] {
  return wordsOf(text).map(({ form }) => form);
}
