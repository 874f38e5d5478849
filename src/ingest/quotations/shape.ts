import type { Span } from '../analysis.ts';
import { isSpeech } from '../lexicon/saying.ts';
import { isText, type Token } from '../sentences/token.ts';
import { isNaming } from './governing.ts';
import type { Ground } from './ground.ts';
import { isTitleCase } from './term.ts';

/** Where the words of a quotation token stand, without marks and white space at their ends. */
export function quotedSpan({ start, end, text }: Token, closed: boolean): Span {
  const inner = text.trim();
  const close = closed ? 1 : 0;
  const from = end - close - text.length + (text.length - text.trimStart().length);
  return { start: Math.max(start, from), end: Math.max(start, from) + inner.length };
}

/** Whether the words were said as a whole, not woven into the reporter's sentence. */
export function isWhole(
  words: string,
  tokens: readonly Token[],
  at: number,
  ground: Ground | undefined,
): boolean {
  const capital = /^[\s“”‘’"'[(…£$.]*[\p{Lu}\p{N}]/u.test(words);
  const ended = /[.,?!…—–;:-][”’"')\]\s]*$/u.test(words.trim());
  if (isText(tokens[at - 1], ':')) return capital || ended || words.split(/\s+/).length > 2;
  const opens = tokens.slice(0, at).every(({ kind }) => kind === 'mark');
  if (ground?.how === 'adjacent' && opens) return true;
  const after = tokens[at + 1];
  const stands = after === undefined || isText(after, ',', '.', '–', '—');
  return (
    capital &&
    (ended || stands) &&
    (opens || isText(tokens[at - 1], ',') || (ground?.how === 'adjacent' && ended)) &&
    (words.trim().split(/\s+/).length > (opens ? 1 : 2) || (opens && /[.?!]$/.test(words.trim())))
  );
}

/** Whether a quotation without an attribution of its own stands as a sentence; a title does not. */
export function isStanding(words: string): boolean {
  const ended = /[.?!…]$/.test(words);
  return ended || (words.split(/\s+/).length > 3 && !isTitleCase(words));
}

/** As many words are too many for a term. */
const WOVEN = 4;

/**
 * Whether a fragment in a sentence without a verb of saying is somebody's words all the same: scare quotes hold a
 * word or two, titles have capitals.
 */
export function isWoven(words: string, tokens: readonly Token[], at: number): boolean {
  const isTermAhead = isText(tokens[at - 1], 'is', 'the', 'a', 'an', ':');
  return words.split(/\s+/).length >= WOVEN && !isTermAhead && !isTitleCase(words);
}

/** Whether a fragment stands where words of somebody’s own stand, not where a term would: three words, or behind “was”. */
export function isPredicated(tokens: readonly Token[], at: number, ground: Ground | undefined): boolean {
  if ((tokens[at]?.text.trim().split(/\s+/).length ?? 0) > 2) return true;
  if (ground?.cue !== undefined && isNaming(ground.cue)) return true;
  return isText(
    tokens[at - 1],
    'as',
    'was',
    'is',
    'were',
    'are',
    'be',
    'been',
    'being',
    'it',
    'felt',
    'a',
    'an',
    'that',
    'had',
    'been',
    'with',
    ':',
  );
}

/** “promised to end the ‘8am scramble’”: what somebody does something to, not what they said. */
export function isNamedOnly(tokens: readonly Token[], at: number, ground: Ground | undefined): boolean {
  if (ground?.how !== 'governing' || ground.cue === undefined || isNaming(ground.cue)) return false;
  if (!isText(tokens[at - 1], 'the', 'a', 'an', 'its', 'their', 'two', 'three')) return false;
  if (!isSpeech(ground.cue.form)) return isText(tokens[at - 1], 'the');
  const short = (tokens[at]?.text.split(/\s+/).length ?? 0) <= 3;
  return (
    short &&
    !isText(
      tokens[at - 2],
      'is',
      'was',
      'are',
      'were',
      'be',
      'been',
      'as',
      'become',
      'became',
      'being',
      'like',
      'of',
      'it',
      'not',
      'just',
      'remains',
      'represents',
      'amounts',
      'calling',
      'called',
    )
  );
}

/** Whether words have the capitals of a title, three at least, and no stop: ‘Evensong for a Stethoscope’. */
export function isDisplayed(words: string): boolean {
  const capitals = words.split(/\s+/).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  return capitals > 1 && words.split(/\s+/).length > 2 && !/[.?!,]$/.test(words) && isTitleCase(words);
}
