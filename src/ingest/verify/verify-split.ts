import { type Word, wordsOf } from './words.ts';

/** Words of the reporter that may stand between two parts of a quotation. */
const MOST_REPORTED = 30;
/** How far back the mark that opened a quotation is looked for, in words and marks. */
const FARTHEST_OPENING = 600;

const AROUND_CLOSING = new Set([',', '.', '!', '?', '…', '–', ';', ':']);
const BEFORE_OPENING = new Set([',', '.', ':', ';', '–', '!', '?']);

/** A page's words with the text in which they stand, where the marks still have their shapes. */
interface MarkedText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A page as quotations are looked for in it. */
export interface PageText extends MarkedText {
  /** For each word, the kind of quotation mark (`'` or `"`) inside which it stands; undefined outside. */
  readonly openMarks: readonly (string | undefined)[];
}

function isMark(word: Word | undefined): word is Word {
  return word?.text === "'" || word?.text === '"';
}

/** Whether a mark opens: by its shape, and because it stands close before a word. */
function opens({ text, words }: MarkedText, at: number): boolean {
  const word = words[at];
  if (!isMark(word) || /[’”»]/u.test(text.slice(word.start, word.end))) return false;
  const before = words[at - 1];
  return words[at + 1]?.spaced === false && (word.spaced || (before !== undefined && !before.lettered));
}

/** Whether a mark closes: by its shape, and because it stands close after a word. An apostrophe at a word's end looks the same. */
function closes({ text, words }: MarkedText, at: number): boolean {
  const word = words[at];
  if (!isMark(word) || word.spaced || /[‘“«]/u.test(text.slice(word.start, word.end))) return false;
  const next = words[at + 1];
  return next === undefined || next.spaced || !next.lettered;
}

/** Reads a page's words and inside which quotation marks they stand. @param text in Unicode NFC. */
export function pageTextOf(text: string): PageText {
  const page = { text, words: wordsOf(text) };
  let open: { mark: string; at: number } | undefined;
  const openMarks = page.words.map((word, at) => {
    const around = open !== undefined && at - open.at <= FARTHEST_OPENING ? open.mark : undefined;
    if (opens(page, at)) open = { mark: word.text, at };
    else if (closes(page, at)) open = undefined;
    return around;
  });
  return { ...page, openMarks };
}

/** Where a quotation goes on after the reporter's words, and the marks by its closing mark that are the reporter's. */
export interface Resumption {
  readonly at: number;
  /** A comma or full stop by the closing mark, which the record may have or not. */
  readonly mark: ',' | '.' | undefined;
}

/** The opening mark after the reporter's words that begin at `from`, or undefined when none is near. */
function nextOpening(page: PageText, from: number, mark: string): number | undefined {
  let reported = 0;
  for (let at = from; at < page.words.length && reported <= MOST_REPORTED; at++) {
    const word = page.words[at];
    if (word?.text === mark && opens(page, at)) {
      return reported > 0 && BEFORE_OPENING.has(page.words[at - 1]?.text ?? '') ? at : undefined;
    }
    if (word?.lettered === true) reported++;
  }
  return undefined;
}

/**
 * Where a quotation that is open at `at` goes on: after the reporter's words, set off by marks and punctuation on
 * both sides, or after the mark that opens its next paragraph.
 * @param mark the kind of mark that opened it.
 */
export function resumption(page: PageText, at: number, mark: string): Resumption | undefined {
  const { words } = page;
  if (words[at]?.text === mark && words[at]?.first === true && opens(page, at))
    return { at: at + 1, mark: undefined };
  const comma = words[at]?.text === ',' && closes(page, at + 1);
  const close = comma ? at + 1 : at;
  if (words[close]?.text !== mark || !closes(page, close)) return undefined;
  const before = words[close - 1]?.text ?? '';
  const after = words[close + 1]?.text ?? '';
  if (!AROUND_CLOSING.has(before) && !AROUND_CLOSING.has(after)) return undefined;
  const opening = nextOpening(page, close + 1, mark);
  if (opening === undefined) return undefined;
  return { at: opening + 1, mark: comma || after === ',' ? ',' : after === '.' ? '.' : undefined };
}
