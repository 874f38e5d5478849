/** A text as it is compared: what is left of it when marks, capitals, hyphens and spellings are taken away. */
export interface SaidWords {
  /** The words in order; `…` where the text says that something was left out. */
  readonly words: readonly string[];
  /** The places of the words that stand in square brackets: put in by whoever reports. */
  readonly supplied: ReadonlySet<number>;
  /** How many of them are words. */
  readonly length: number;
  /** Those that say something by themselves, each once. */
  readonly telling: ReadonlySet<string>;
}

/** Stands for whatever was left out. */
export const GAP = '…';

/** Dots, in brackets or bare. */
const ELLIPSIS = /[[(]\s*(?:…|\.\s?\.\s?\.+)\s*[\])]|…|\.\s?\.\s?\.+/gu;
const PIECE = /…|[[\]]|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;
const APOSTROPHE = /(?<=\p{L})[’'ʼ](?=\p{L})/gu;

/** The words of a quotation in the form in which two versions of it can be compared. */
export function saidWords(text: string): SaidWords {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(ELLIPSIS, ` ${GAP} `)
    .replace(APOSTROPHE, '')
    .replace(/%/g, ' per cent ')
    .replace(/&/g, ' and ')
    .replace(/\bpercent\b/g, 'per cent');
  const words: string[] = [];
  const supplied = new Set<number>();
  let inBrackets = false;
  for (const [piece] of plain.matchAll(PIECE)) {
    if (piece === '[' || piece === ']') inBrackets = piece === '[';
    else if (piece !== GAP || (words.length > 0 && words.at(-1) !== GAP)) {
      if (inBrackets) supplied.add(words.length);
      words.push(spelt(piece));
    }
  }
  // What was left out before the first word and after the last is left out of every quotation.
  if (words.at(-1) === GAP) words.pop();
  const length = words.filter((word) => word !== GAP).length;
  return { words, supplied, length, telling: new Set(words.filter(isTelling)) };
}

/** British spelling of the endings that are written both ways. */
function spelt(word: string): string {
  return word.replace(/iz(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'is');
}

/** Words that say nothing of what a sentence is about. Negations are not among them: they turn it round. */
const COMMON = new Set(
  (
    'a about all also am an and any are as at be been being but by can could did do does for from had has have ' +
    'he her him his how i if in into is it its just me more my of on or our out over she should so some such ' +
    'than that the their them then there these they this those to up us very was we were what when where which ' +
    'while who will with would you your'
  ).split(' '),
);

/** Whether a word says something by itself. */
export function isTelling(word: string): boolean {
  return word !== GAP && !COMMON.has(word);
}
