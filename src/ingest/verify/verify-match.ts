import type { PatternPart } from './verify-pattern.ts';
import { type PageText, resumption } from './verify-split.ts';

/** Words of the page that an ellipsis in the record may stand for. */
const MOST_OMITTED = 60;
/** Words of the page in whose place an editor may put others in brackets. */
const MOST_REPLACED = 3;
/** An editor's brackets stand inside a sentence. */
const SENTENCE_END = new Set(['.', '!', '?']);

/** What a quotation needed beside its own words to be found. */
export type Allowance = 'words left out' | 'brackets' | 'split quotation';

/** Where a quotation stands among the page's words; `to` is exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly allowances: readonly Allowance[];
}

/** Where a search stands: the next part of the pattern, the next word of the page. */
interface Standing {
  readonly part: number;
  readonly at: number;
}

/** A way on, and what it took. */
interface Step extends Standing {
  readonly by?: Allowance;
}

function printedAt({ words }: PageText, at: number, printed: readonly string[]): boolean {
  return printed.every((text, index) => words[at + index]?.text === text);
}

/** Places after up to `most` words from `at`, nearest first, until a mark that `stops`. */
function* within(
  { words }: PageText,
  at: number,
  most: number,
  stops?: ReadonlySet<string>,
): Generator<number> {
  let passed = 0;
  for (let next = at; next < words.length && passed <= most; next++) {
    yield next;
    const word = words[next];
    if (word === undefined || stops?.has(word.text)) return;
    if (word.lettered) passed++;
  }
}

/** The ways on over a part that is no plain word, the literal one first. */
function* stepsOver(
  page: PageText,
  wanted: Exclude<PatternPart, { kind: 'word' }>,
  { part, at }: Standing,
): Generator<Step> {
  const next = part + 1;
  if (printedAt(page, at, wanted.printed)) yield { part: next, at: at + wanted.printed.length };
  if (wanted.kind === 'altered') {
    if (wanted.alternative.test(page.words[at]?.text ?? '')) yield { part: next, at: at + 1, by: 'brackets' };
  } else if (wanted.kind === 'insertion') {
    for (const place of within(page, at, MOST_REPLACED, SENTENCE_END))
      yield { part: next, at: place, by: 'brackets' };
  } else {
    for (const place of within(page, at + 1, MOST_OMITTED - 1))
      yield { part: next, at: place, by: 'words left out' };
  }
}

/** The ways on over the reporter's words, where the page's quotation is interrupted. */
function* resumptions(
  page: PageText,
  wanted: PatternPart | undefined,
  { part, at }: Standing,
  mark: string,
): Generator<Step> {
  const over = wanted?.kind === 'word' ? resumption(page, at, mark) : undefined;
  if (over === undefined || wanted?.kind !== 'word') return;
  const by = 'split quotation';
  yield { part, at: over.at, by };
  const marked = wanted.text === over.mark || (wanted.text === '.' && over.mark === ',');
  if (marked) yield { part: part + 1, at: over.at, by };
}

/** Words that may stand where a quotation is interrupted. */
const INTERRUPTS = new Set(["'", '"', ',']);

/**
 * A search for a pattern, given the place where it is to begin. From where it does not go on is remembered: that
 * holds for every beginning within the same kind of quotation mark.
 */
function searchFor(page: PageText, pattern: readonly PatternPart[]): (from: number) => Match | undefined {
  const failed = new Set<string>();

  /** Goes through the plain words from a place to its end, or to the places where there is more than one way on. */
  const follow = (
    start: Standing,
    mark: string | undefined,
    taken: readonly Allowance[],
  ): { to: number; taken: readonly Allowance[] } | undefined => {
    const forks: Iterable<Step>[] = [];
    let { part, at } = start;
    for (; ; part++, at++) {
      const wanted = pattern[part];
      if (wanted === undefined) return { to: at, taken };
      const word = page.words[at]?.text;
      const standing = { part, at };
      const key = `${mark}${part} ${at}`;
      const forked = wanted.kind !== 'word' || (mark !== undefined && part > 0 && INTERRUPTS.has(word ?? ''));
      if (forked) {
        if (failed.has(key)) break;
        failed.add(key);
      }
      if (forked && mark !== undefined) forks.unshift(resumptions(page, wanted, standing, mark));
      if (wanted.kind !== 'word') {
        forks.unshift(stepsOver(page, wanted, standing));
        break;
      }
      if (word !== wanted.text) break;
    }
    for (const steps of forks) {
      for (const step of steps) {
        const found = follow(step, mark, step.by === undefined ? taken : [...taken, step.by]);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };

  return (from) => {
    const [first] = pattern;
    if (first?.kind === 'word' && page.words[from]?.text !== first.text) return undefined;
    const found = follow({ part: 0, at: from }, page.openMarks[from], []);
    return found && { from, to: found.to, allowances: [...new Set(found.taken)] };
  };
}

function isEditors(part: PatternPart): part is Extract<PatternPart, { kind: 'omission' | 'insertion' }> {
  return part.kind === 'omission' || part.kind === 'insertion';
}

/** What ellipses and insertions at the ends of a quotation stand for cannot be looked for: they are on the page as they are, or nothing. */
function readings(pattern: readonly PatternPart[]): readonly (readonly PatternPart[])[] {
  const from = pattern.findIndex((part) => !isEditors(part));
  const to = pattern.findLastIndex((part) => !isEditors(part)) + 1;
  if (from === -1) return [];
  if (to - from === pattern.length) return [pattern];
  const literal = pattern.flatMap((part, at): PatternPart[] =>
    isEditors(part) && (at < from || at >= to)
      ? part.printed.map((text) => ({ kind: 'word', text }))
      : [part],
  );
  return [literal, pattern.slice(from, to)];
}

/** The pattern's words as they stand in the record, ellipses and brackets among them. */
function printedWords(pattern: readonly PatternPart[]): string[] {
  return pattern.flatMap((part) => (part.kind === 'word' ? [part.text] : part.printed));
}

/** The first place where the words stand literally, else the first with allowances. */
function findPattern(page: PageText, pattern: readonly PatternPart[]): Match | undefined {
  const printed = printedWords(pattern);
  const literal = page.words.findIndex((_, at) => printedAt(page, at, printed));
  if (literal !== -1) return { from: literal, to: literal + printed.length, allowances: [] };
  const search = searchFor(page, pattern);
  for (let from = 0; from < page.words.length; from++) {
    const match = search(from);
    if (match !== undefined) return match;
  }
  return undefined;
}

/**
 * Finds a quotation's words on a page. A place where they stand literally goes before one that needs the
 * allowances of `NORMALISATION`.
 * @returns undefined when they are not there.
 */
export function findQuotation(page: PageText, pattern: readonly PatternPart[]): Match | undefined {
  const [whole, within] = readings(pattern);
  const found = whole && findPattern(page, whole);
  if (found !== undefined || within === undefined) return found;
  const match = findPattern(page, within);
  if (match === undefined) return undefined;
  const ends = pattern.filter((part) => isEditors(part) && !within.includes(part));
  const by = ends.map(({ kind }): Allowance => (kind === 'omission' ? 'words left out' : 'brackets'));
  return { ...match, allowances: [...new Set([...match.allowances, ...by])] };
}
