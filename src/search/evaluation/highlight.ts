import { stemOf } from '../../archive/text/stem.ts';
import type { Scope, Term } from '../query/ast.ts';
import { type Word, wordsOf } from '../query/words.ts';
import type { Segment } from './places.ts';

/** A stretch of text, marked when it matches. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** What a term must equal, and in which texts; prepared once for many of them. */
export interface Pattern {
  readonly scope: Scope;
  readonly exact: boolean;
  readonly words: readonly string[];
}

/** Prepares terms for highlighting, those that mark the same once. */
export function patternsOf(terms: readonly Pick<Term, 'forms' | 'exact' | 'scope'>[]): Pattern[] {
  const prepared = terms.map(
    ({ forms, exact, scope }): Pattern => ({ exact, scope, words: exact ? forms : forms.map(stemOf) }),
  );
  const key = ({ exact, scope, words }: Pattern) => `${exact} ${scope} ${words.join(' ')}`;
  return [...new Map(prepared.map((pattern) => [key(pattern), pattern])).values()];
}

/** The patterns that are looked for in texts of a kind. */
export function patternsIn(patterns: readonly Pattern[], kind: Segment['kind']): Pattern[] {
  return patterns.filter(({ scope }) => scope === 'anywhere' || scope === kind);
}

/** A word of a text with its stem, so that this is made once however many patterns there are. */
interface StemmedWord extends Word {
  readonly stem: string;
}

function occurrences(words: readonly StemmedWord[], { exact, words: wanted }: Pattern): [number, number][] {
  return words.flatMap((word, start): [number, number][] => {
    const holds = wanted.every((each, index) => {
      const other = words[start + index];
      return other !== undefined && (exact ? other.form : other.stem) === each;
    });
    const last = words[start + wanted.length - 1];
    return holds && last !== undefined ? [[word.from, last.to]] : [];
  });
}

/** Ranges of the text that match, merged where they touch. */
function ranges(text: string, patterns: readonly Pattern[]): [number, number][] {
  const words = wordsOf(text).map((word): StemmedWord => ({ ...word, stem: stemOf(word.form) }));
  const found = patterns
    .flatMap((pattern) => occurrences(words, pattern))
    .sort(([left], [right]) => left - right);
  const merged: [number, number][] = [];
  for (const [from, to] of found) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** The text with what matches marked. */
export function highlight(text: string, patterns: readonly Pattern[]): Stretch[] {
  return cut(text, ranges(text, patterns), 0, text.length);
}

/** About `length` characters of the text round the place where most of it matches, cut between words. */
export function excerpt(text: string, patterns: readonly Pattern[], length: number): Stretch[] {
  const found = ranges(text, patterns);
  if (text.length <= length) return cut(text, found, 0, text.length);
  const [first] = [...found].sort((left, right) => within(right) - within(left) || left[0] - right[0]);
  const ideal = first === undefined ? 0 : Math.max(0, first[0] - length / 4);
  const from = wordStart(text, Math.min(ideal, text.length - length));
  const to = from + length >= text.length ? text.length : wordEnd(text, from + length);
  const stretches = cut(text, found, from, to);
  if (from > 0) stretches.unshift({ text: '… ', marked: false });
  if (to < text.length) stretches.push({ text: ' …', marked: false });
  return stretches;

  function within([start]: [number, number]): number {
    return found.filter(([from, to]) => from >= start && to <= start + length).length;
  }
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function wordEnd(text: string, at: number): number {
  const end = text.lastIndexOf(' ', at);
  return end <= 0 ? at : end;
}

function cut(text: string, found: readonly [number, number][], from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  for (const [start, end] of found) {
    if (start < from || end > to) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), marked: false });
    stretches.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) stretches.push({ text: text.slice(at, to), marked: false });
  return stretches;
}
