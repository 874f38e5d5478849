import { nearest } from '../../archive/nearest.ts';
import {
  type Change,
  type Passage,
  printedWords,
  type Stretch,
  stretchesOf,
  wordDifference,
} from './difference.ts';
import type { Word } from './words.ts';

/** The passage of a capture that is most like a quotation that is not there. */
export interface Nearest {
  /** Offsets into the capture's words; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What to change in the record (`record` out, `capture` in) for it to say what the page says. */
  readonly difference: readonly Change[];
}

/** A stretch of the page's words; `to` is exclusive. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** A passage that shares less of a quotation's words, counted by how rare they are on the page, is not like it. */
const LEAST_SHARED = 0.4;

/** A word as it counts for likeness: without case, a compound by its parts. */
function keysOf({ text }: Word): string[] {
  return text.toLowerCase().split(/['\-/&]/);
}

/** How much each word of a page says: the rarer on the page, the more. Marks say nothing. */
function weights(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (!word.lettered) continue;
    for (const key of keysOf(word)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].map(([key, count]) => [key, 1 / Math.sqrt(count)]));
}

/** The window of the page's words, as wide as the quotation, that shares most with it; undefined when all share little. */
function bestWindow(page: readonly Word[], quotation: readonly Word[]): Window | undefined {
  const worth = weights(page);
  const wanted = new Set(quotation.filter(({ lettered }) => lettered).flatMap(keysOf));
  const whole = [...wanted].reduce((sum, key) => sum + (worth.get(key) ?? 1), 0);
  const scores = page.map((word) =>
    keysOf(word).reduce((sum, key) => sum + (wanted.has(key) ? (worth.get(key) ?? 0) : 0), 0),
  );
  const width = quotation.length;
  let score = 0;
  let best = { score: 0, from: 0 };
  for (const [at, gained] of scores.entries()) {
    score += gained - (scores[at - width] ?? 0);
    // Sums of fractions differ in their last digits by the way they were added.
    if (score > best.score + 1e-9) best = { score, from: Math.max(0, at - width + 1) };
  }
  if (whole === 0 || best.score < whole * LEAST_SHARED) return undefined;
  return { from: best.from, to: Math.min(page.length, best.from + width) };
}

/** The word of the page nearest to a quotation of one word. */
function nearestWord(page: readonly Word[], quotation: readonly Word[]): Window | undefined {
  const [only, ...others] = quotation.filter(({ lettered }) => lettered);
  if (only === undefined || others.length > 0) return undefined;
  const word = nearest(only.text, new Set(page.filter(({ lettered }) => lettered).map(({ text }) => text)));
  const from = page.findIndex(({ text }) => text === word);
  return from === -1 ? undefined : { from, to: from + 1 };
}

/**
 * How many of the page's words at one end stand beside the quotation: those before the first shared word, but for
 * as many as the quotation has in their place.
 * @param stretches from that end inwards, their words too.
 */
function besides(stretches: readonly Stretch[]): number {
  const outside = stretches.slice(
    0,
    stretches.findIndex(({ kind }) => kind === 'same'),
  );
  const wordsIn = (wanted: Stretch['kind']): readonly Word[] =>
    outside.filter(({ kind }) => kind === wanted).flatMap(({ words }) => words);
  const page = wordsIn('capture');
  let kept = page.filter(({ lettered }) => lettered).length;
  const replaced = wordsIn('record').filter(({ lettered }) => lettered).length;
  const first = page.findIndex(({ lettered }) => lettered && kept-- <= replaced);
  return first === -1 ? page.length : first;
}

/** Moves the window's ends to where the quotation's words begin and end on the page. */
function aligned(page: Passage, quotation: Passage, window: Window): Window {
  const reach = Math.ceil(quotation.words.length / 2) + 2;
  const [from, to] = [Math.max(0, window.from - reach), Math.min(page.words.length, window.to + reach)];
  const stretches = stretchesOf(quotation, { ...page, words: page.words.slice(from, to) });
  if (!stretches.some(({ kind }) => kind === 'same')) return window;
  const backwards = stretches
    .toReversed()
    .map((stretch) => ({ ...stretch, words: stretch.words.toReversed() }));
  return { from: from + besides(stretches), to: to - besides(backwards) };
}

/** The passage of a page that is most like a quotation, with the difference; undefined when none is like it. */
export function nearestPassage(page: Passage, quotation: Passage): Nearest | undefined {
  const window = bestWindow(page.words, quotation.words);
  const place =
    window === undefined ? nearestWord(page.words, quotation.words) : aligned(page, quotation, window);
  if (place === undefined) return undefined;
  const passage: Passage = { text: page.text, words: page.words.slice(place.from, place.to) };
  const [first, last] = [passage.words[0], passage.words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    start: first.start,
    end: last.end,
    text: printedWords(passage),
    difference: wordDifference(quotation, passage),
  };
}
