import type { Node, Term } from './ast.ts';
import { lex, type Piece } from './lex.ts';
import { formsOf } from './words.ts';

/** Longer queries are cut: no reader types them, and time stays bounded. */
export const LONGEST = 1000;

/** A query as read. */
export interface Reading {
  readonly node: Node;
  /** Pieces that hold no letter or digit, and so were left out. */
  readonly ignored: readonly string[];
}

function termOf({ type, text, span }: Piece): Term | undefined {
  const forms = formsOf(text);
  return forms.length === 0 ? undefined : { type: 'term', text, forms, exact: type === 'phrase', scope: 'anywhere', span };
}

function joined(type: 'all' | 'any', parts: readonly Node[]): Node {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { type, parts };
}

/**
 * Reads a query: words (all must match), "exact phrases", `OR` between two terms (binds closer than the space),
 * `-word` or `NOT word`. It never fails: an operator without its term is left out.
 */
export function parse(query: string): Reading {
  const groups: Node[][] = [];
  const ignored: string[] = [];
  let alternative = false;
  let negative = false;
  for (const piece of lex(query.slice(0, LONGEST))) {
    if (piece.type === 'or') alternative = groups.length > 0;
    else if (piece.type === 'not') negative = true;
    else if (piece.type !== 'and') {
      const term = termOf(piece);
      if (term === undefined) ignored.push(piece.text);
      else {
        const node: Node = negative ? { type: 'not', part: term } : term;
        if (alternative) groups.at(-1)?.push(node);
        else groups.push([node]);
      }
      alternative = false;
      negative = false;
    }
  }
  const node = joined(
    'all',
    groups.map((group) => joined('any', group)),
  );
  return { node, ignored };
}
