import type { Span } from './ast.ts';
import { type FieldName, fieldNamed } from './fields.ts';

/** An operator or a parenthesis. */
export interface Sign {
  readonly type: 'or' | 'and' | 'not' | 'open' | 'close';
  readonly span: Span;
}

/** The name of a field, with its colon. */
export interface FieldSign {
  readonly type: 'field';
  readonly field: FieldName;
  readonly span: Span;
}

/** Everything up to a space or a mark, or a phrase in quotation marks. */
export interface Value {
  readonly type: 'words' | 'phrase';
  /** Without quotation marks. */
  readonly text: string;
  readonly span: Span;
  /** The quotation mark that a phrase lacks at its end. */
  readonly lacks?: string;
}

/** A piece of a query. */
export type Piece = Sign | FieldSign | Value;

/** What closes a phrase, by what opens it; the first is the usual one. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"“”„',
  '“': '”"“',
  '”': '”"“',
  '„': '“”"',
  '«': '»',
  '‘': "’'",
  "'": "'’",
};
const SINGLE = "'‘";

/** Spaces, and characters that nobody sees, which come along with pasted text. */
const BLANK = /[\s\p{Cf}]+/uy;
/** At the start of a word, a phrase or a group, which may stand in parentheses or after another sign. */
const MINUS = /(?<=^|[\s\p{Cf}(|:])[-−–](?![\s\p{Cf}\-−–)|]|$)/uy;
const BARS = /\|+/y;
const FIELD = /(\p{L}+):/uy;
/** Everything up to a space or a mark that parts words; hyphens that neither join nor exclude stand by themselves. */
const RUN = /[-−–]+|\S[^\s"“”„«»()|]*/y;
const WORD_END = /^$|[\s\p{Cf}"“”„«»()|]/u;

const OPERATORS: Readonly<Record<string, 'or' | 'and' | 'not'>> = { OR: 'or', AND: 'and', NOT: 'not' };

/** Whether a word by itself joins or excludes others. */
export function isOperator(text: string): boolean {
  return Object.hasOwn(OPERATORS, text);
}

/** The closing mark: a single mark closes only at the end of a word, since it may be an apostrophe. */
function closing(query: string, open: number): number {
  const mark = query[open] ?? '';
  const ends = CLOSING[mark] ?? '';
  for (let at = open + 1; at < query.length; at++) {
    if (!ends.includes(query[at] ?? ' ')) continue;
    if (!SINGLE.includes(mark) || (at > open + 1 && WORD_END.test(query[at + 1] ?? ''))) return at;
  }
  return SINGLE.includes(mark) ? -1 : query.length;
}

function phraseAt(query: string, from: number): Value | undefined {
  const closes = CLOSING[query[from] ?? ''];
  const end = closes === undefined ? -1 : closing(query, from);
  if (closes === undefined || end === -1) return undefined;
  const text = query.slice(from + 1, end);
  const span = { from, to: Math.min(end + 1, query.length) };
  return end < query.length
    ? { type: 'phrase', text, span }
    : { type: 'phrase', text, span, lacks: closes.slice(0, 1) };
}

/** What the expression matches at just this place. */
function matchAt(expression: RegExp, query: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(query)?.[0];
}

function pieceAt(query: string, from: number, inField: boolean): Piece {
  const span = (length: number) => ({ from, to: from + length });
  const character = query[from] ?? '';
  if (character === '(' || character === ')')
    return { type: character === '(' ? 'open' : 'close', span: span(1) };
  if (matchAt(MINUS, query, from) !== undefined) return { type: 'not', span: span(1) };
  const bars = matchAt(BARS, query, from);
  if (bars !== undefined) return { type: 'or', span: span(bars.length) };
  const phrase = phraseAt(query, from);
  if (phrase !== undefined) return phrase;
  const name = matchAt(FIELD, query, from);
  const field = name === undefined ? undefined : fieldNamed(name.slice(0, -1));
  if (name !== undefined && field !== undefined) return { type: 'field', field, span: span(name.length) };
  const text = matchAt(RUN, query, from) ?? character;
  const operator = inField || !isOperator(text) ? undefined : OPERATORS[text];
  if (operator !== undefined) return { type: operator, span: span(text.length) };
  return { type: 'words', text, span: span(text.length) };
}

/**
 * Cuts a query into pieces, in order; between them there is only blank space. Quotation marks of every make begin a
 * phrase; an unfinished one goes to the end. A hyphen excludes only at the start of a word; inside one it joins.
 * A field's value begins right after its colon.
 */
export function lex(query: string): Piece[] {
  const pieces: Piece[] = [];
  let at = matchAt(BLANK, query, 0)?.length ?? 0;
  while (at < query.length) {
    const last = pieces.at(-1);
    const piece = pieceAt(query, at, last?.type === 'field' && last.span.to === at);
    pieces.push(piece);
    at = piece.span.to;
    at += matchAt(BLANK, query, at)?.length ?? 0;
  }
  return pieces;
}
