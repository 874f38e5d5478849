import type { Span } from './ast.ts';

/** A piece of a query: words, a phrase, or an operator. */
export interface Piece {
  readonly type: 'words' | 'phrase' | 'or' | 'and' | 'not';
  readonly text: string;
  readonly span: Span;
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"“”„',
  '“': '”"“',
  '”': '”"“',
  '„': '“”"',
  '«': '»',
  '‘': "’'",
  "'": "'’",
};
/** Everything up to a space or a mark that begins a phrase. */
const RUN = /\S[^\s"“”„«»]*/y;
const SINGLE = "'‘";

/** The closing mark: a single mark closes only at the end of a word, since it may be an apostrophe. */
function closing(query: string, open: number): number {
  const mark = query[open] ?? '';
  const ends = CLOSING[mark] ?? '';
  for (let at = open + 1; at < query.length; at++) {
    if (!ends.includes(query[at] ?? ' ')) continue;
    if (!SINGLE.includes(mark) || (at > open + 1 && /[\s)]|^$/.test(query[at + 1] ?? ''))) return at;
  }
  return SINGLE.includes(mark) ? -1 : query.length;
}

function bare(text: string, span: Span): Piece {
  if (text === 'OR' || text === '|') return { type: 'or', text, span };
  if (text === 'AND') return { type: 'and', text, span };
  if (text === 'NOT') return { type: 'not', text, span };
  return { type: 'words', text, span };
}

/**
 * Cuts a query into pieces. Quotation marks of every make begin a phrase; an unfinished one goes to the end.
 * A hyphen excludes only at the start of a word; inside one it joins.
 */
export function lex(query: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < query.length) {
    const character = query[at] ?? '';
    if (/\s/.test(character)) {
      at++;
      continue;
    }
    if (/[-−–]/.test(character) && /[\p{L}\p{Nd}"“„«‘']/u.test(query[at + 1] ?? '')) {
      pieces.push({ type: 'not', text: character, span: { from: at, to: at + 1 } });
      at++;
      continue;
    }
    const end = character in CLOSING ? closing(query, at) : -1;
    if (end > at) {
      const span = { from: at, to: Math.min(end + 1, query.length) };
      pieces.push({ type: 'phrase', text: query.slice(at + 1, end), span });
      at = span.to;
      continue;
    }
    RUN.lastIndex = at;
    const length = RUN.exec(query)?.[0].length ?? 1;
    pieces.push(bare(query.slice(at, at + length), { from: at, to: at + length }));
    at += length;
  }
  return pieces;
}
