import type { KnownEntity } from '../knowledge.ts';
import { type Token, tokenise } from '../sentences/token.ts';

interface Entry {
  readonly words: readonly string[];
  readonly entity: KnownEntity;
}

/** Names and aliases of known entities by their first word in lower case, longest first. */
export type Gazetteer = ReadonlyMap<string, readonly Entry[]>;

export interface GazetteerMatch {
  readonly entity: KnownEntity;
  /** Number of tokens. */
  readonly length: number;
}

/** Words of a name as the page's words are read. */
export function wordsOf(name: string): string[] {
  return tokenise(name, 0, [])
    .filter(({ kind, text }) => kind === 'word' || text === '&')
    .map(({ text }) => fold(text));
}

/**
 * Prepares names for matching. A name that several entities bear in full names nobody: it is left out, unless it
 * is the proper name of just one of them.
 */
export function readGazetteer(entities: readonly KnownEntity[]): Gazetteer {
  const claims = new Map<string, { entry: Entry; proper: boolean; contested: boolean }>();
  for (const entity of entities) {
    for (const name of new Set([entity.name, ...entity.aliases])) {
      const words = wordsOf(name.replace(/^the\s+/i, ''));
      if (words.length === 0 || (words.length === 1 && !isDistinct(words[0] ?? ''))) continue;
      const key = words.join(' ').toLowerCase();
      const proper = name === entity.name;
      const there = claims.get(key);
      if (there === undefined || (proper && !there.proper))
        claims.set(key, { entry: { words, entity }, proper, contested: false });
      else if (there.entry.entity !== entity && proper === there.proper) there.contested = true;
    }
  }
  const gazetteer = new Map<string, Entry[]>();
  for (const { entry, contested } of claims.values()) {
    if (contested) continue;
    const first = (entry.words[0] ?? '').toLowerCase();
    const entries = gazetteer.get(first);
    if (entries === undefined) gazetteer.set(first, [entry]);
    else entries.push(entry);
  }
  for (const entries of gazetteer.values())
    entries.sort((left, right) => right.words.length - left.words.length);
  return gazetteer;
}

/** The longest known name that begins at a token. Capitals of the name must be capitals on the page. */
export function matchAt(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  at: number,
): GazetteerMatch | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  for (const { words, entity } of gazetteer.get(fold(first.text).toLowerCase()) ?? []) {
    const length = words.length;
    const matches = words.every((word, offset) => isSame(word, tokens[at + offset], offset === length - 1));
    if (matches) return { entity, length };
  }
  return undefined;
}

function isSame(word: string, token: Token | undefined, last: boolean): boolean {
  if (token === undefined || token.kind === 'quote') return false;
  if (token.possessive && !last && !/s$/i.test(token.text)) return false;
  const printed = fold(token.text);
  if (printed === word) return true;
  if (/^\p{Lu}+\d*s?$/u.test(word) && word.length > 1) return false;
  return printed.toLowerCase() === word.toLowerCase() && (!/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(printed));
}

function fold(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/'$/, '');
}

/** A one-word name is matched only when it cannot be a common word at the beginning of a sentence. */
function isDistinct(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word.length > 1;
}
