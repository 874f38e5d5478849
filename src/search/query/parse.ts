import type { Node, Span } from './ast.ts';
import { FIELD_NAMES, type FieldName } from './fields.ts';
import { lex, type Piece } from './lex.ts';
import { readLeaf } from './parse-leaf.ts';
import { firstWords } from './parse-limit.ts';
import { mend } from './parse-mend.ts';
import type { Problem } from './problem.ts';

/** Longer queries are cut, in UTF-16 units: no reader types them, and time stays bounded. */
export const LONGEST = 1000;
/** Further words are not read. */
export const MOST_WORDS = 100;

/**
 * The language in Extended Backus–Naur Form (ISO/IEC 14977). Spaces may stand between all pieces, except after `-`
 * and after the colon of a field. Operators are written in capitals, the names of fields in any case; every kind of
 * quotation mark makes a phrase.
 */
export const GRAMMAR = `
query        = [ alternatives , { [ "AND" ] , alternatives } ] ;
alternatives = item , { ( "OR" | "|" ) , item } ;
item         = [ "NOT" | "-" ] , [ field , ":" ] , value ;
value        = word | phrase | "(" , query , ")" ;
word         = character , { character } ;   (* no space, quotation mark, parenthesis or "|" *)
phrase       = '"' , { character } , '"' ;
field        = ${FIELD_NAMES.map((name) => `"${name}"`)
  .join(' | ')
  .replace(' | "kind"', '\n             | "kind"')} ;
`.trim();

/** A query as read. */
export interface Reading {
  /** Never a `not` of a `not`, an `all` in an `all` or an `any` in an `any`; nothing within it is empty. */
  readonly node: Node;
  /** What could not be read as it stands, in the order of the query. */
  readonly problems: readonly Problem[];
  /** Pieces that hold no letter or digit, and so were left out. */
  readonly ignored: readonly string[];
}

/**
 * Reads a query by the grammar. All parts must match; `OR` binds closer than the space, so that `a b OR c d` is
 * `a AND (b OR c) AND d`; a field before a group goes for every value in it. It never throws: what the grammar does
 * not have is mended or left out, and said. Time grows with the length of the query alone, up to the limits.
 */
export function parse(query: string): Reading {
  const text = query.slice(0, LONGEST);
  const { pieces, end } = firstWords(lex(text), MOST_WORDS);
  const mended = mend(pieces, text, end === undefined && text.length === query.length);
  const descent = new Descent(mended.pieces, text);
  const node = joined('all', descent.query(undefined)) ?? { type: 'all', parts: [] };
  const problems = [...mended.problems, ...descent.problems, ...limits(query, end)];
  problems.sort((left, right) => left.span.from - right.span.from || left.span.to - right.span.to);
  return { node, problems, ignored: descent.ignored };
}

function limits(query: string, end: number | undefined): Problem[] {
  const from = end ?? (query.length > LONGEST ? LONGEST : undefined);
  if (from === undefined) return [];
  const most = end === undefined ? `${LONGEST} characters` : `${MOST_WORDS} words`;
  const message = `Only the first ${most} of the query were read.`;
  return [{ level: 'fault', span: { from, to: query.length }, message }];
}

/** One node for several, without layers that mean nothing; undefined for none. */
function joined(type: 'all' | 'any', nodes: readonly Node[]): Node | undefined {
  const parts = nodes.flatMap((node) => (node.type === type ? node.parts : [node]));
  return parts.length > 1 ? { type, parts } : parts[0];
}

/** Reads well-formed pieces by recursive descent, one method for a rule of the grammar. */
class Descent {
  readonly problems: Problem[] = [];
  readonly ignored: string[] = [];
  readonly #pieces: readonly Piece[];
  readonly #query: string;
  #at = 0;

  constructor(pieces: readonly Piece[], query: string) {
    this.#pieces = pieces;
    this.#query = query;
  }

  /** @param field that the values stand in; fields of their own come first */
  query(field: FieldName | undefined): Node[] {
    const parts: Node[] = [];
    while (this.#at < this.#pieces.length && !this.#take('close')) {
      if (this.#take('and')) continue;
      const part = this.#alternatives(field);
      if (part !== undefined) parts.push(part);
    }
    return parts;
  }

  #alternatives(field: FieldName | undefined): Node | undefined {
    const items = [this.#item(field)];
    while (this.#take('or')) items.push(this.#item(field));
    return joined(
      'any',
      items.filter((item) => item !== undefined),
    );
  }

  #item(field: FieldName | undefined): Node | undefined {
    const negative = this.#take('not') !== undefined;
    const own = this.#take('field');
    const name = own?.type === 'field' ? own.field : field;
    const part = this.#take('open') ? joined('all', this.query(name)) : this.#leaf(name, own?.span);
    if (part === undefined || !negative) return part;
    return part.type === 'not' ? part.part : { type: 'not', part };
  }

  #leaf(field: FieldName | undefined, fieldSpan: Span | undefined): Node | undefined {
    const value = this.#take('words') ?? this.#take('phrase');
    if (value?.type !== 'words' && value?.type !== 'phrase') return undefined;
    const span = { from: fieldSpan?.from ?? value.span.from, to: value.span.to };
    const { leaf, problem } = readLeaf({ value, field, span, query: this.#query });
    if (problem !== undefined) this.problems.push(problem);
    else if (leaf === undefined && value.text.trim() !== '') this.ignored.push(value.text);
    return leaf;
  }

  #take(type: Piece['type']): Piece | undefined {
    const piece = this.#pieces[this.#at];
    if (piece?.type !== type) return undefined;
    this.#at++;
    return piece;
  }
}
