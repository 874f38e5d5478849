import type { PatternPart } from './verify-pattern.ts';
import { openMark, type PageText, resumption } from './verify-split.ts';

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

/** A way on: the next part of the pattern, the next word of the page, and what it took. */
interface Step {
  readonly part: number;
  readonly at: number;
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

/** The ways on from a place, the literal one first. */
function* stepsFrom(page: PageText, pattern: readonly PatternPart[], { part, at }: Step): Generator<Step> {
  const wanted = pattern[part];
  if (wanted === undefined) return;
  const next = part + 1;
  const word = page.words[at]?.text;
  if (wanted.kind === 'word') {
    if (word === wanted.text) yield { part: next, at: at + 1 };
    return;
  }
  if (printedAt(page, at, wanted.printed)) yield { part: next, at: at + wanted.printed.length };
  if (wanted.kind === 'altered') {
    if (word !== undefined && wanted.alternative.test(word)) yield { part: next, at: at + 1, by: 'brackets' };
  } else if (wanted.kind === 'insertion') {
    for (const place of within(page, at, MOST_REPLACED, SENTENCE_END))
      yield { part: next, at: place, by: 'brackets' };
  } else {
    for (const place of within(page, at + 1, MOST_OMITTED - 1))
      yield { part: next, at: place, by: 'words left out' };
  }
}

/** The ways on over the reporter's words, where the page's quotation is interrupted. */
function* stepsOver(
  page: PageText,
  pattern: readonly PatternPart[],
  { part, at }: Step,
  mark: string,
): Generator<Step> {
  const over = resumption(page, at, mark);
  if (over === undefined) return;
  const by = 'split quotation';
  const wanted = pattern[part];
  if (wanted?.kind !== 'word') return;
  yield { part, at: over.at, by };
  const marked = over.mark === ',' ? wanted.text === ',' || wanted.text === '.' : wanted.text === over.mark;
  if (marked) yield { part: part + 1, at: over.at, by };
}

/** Looks for the pattern at one place of the page. */
function matchAt(page: PageText, pattern: readonly PatternPart[], from: number): Match | undefined {
  const first = pattern[0];
  if (first?.kind === 'word' && page.words[from]?.text !== first.text) return undefined;
  const mark = openMark(page, from);
  const tried = new Set<number>();
  const follow = (step: Step, allowances: readonly Allowance[]): Match | undefined => {
    if (step.part === pattern.length) return { from, to: step.at, allowances: [...new Set(allowances)] };
    const key = step.at * pattern.length + step.part;
    if (tried.has(key)) return undefined;
    tried.add(key);
    const ways = [
      ...stepsFrom(page, pattern, step),
      ...(mark === undefined || step.part === 0 ? [] : stepsOver(page, pattern, step, mark)),
    ];
    for (const way of ways) {
      const found = follow(way, way.by === undefined ? allowances : [...allowances, way.by]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return follow({ part: 0, at: from }, []);
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

/** The first place where the words stand literally, else the first with allowances. */
function findPattern(page: PageText, pattern: readonly PatternPart[]): Match | undefined {
  let best: Match | undefined;
  for (let from = 0; from < page.words.length; from++) {
    const match = matchAt(page, pattern, from);
    if (match?.allowances.length === 0) return match;
    best ??= match;
  }
  return best;
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
