import type { Any, Node, Term } from '../../query/ast.ts';
import { isAdded } from '../../query/expand.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Answer } from '../evaluate.ts';
import { RecordSet } from '../record-set.ts';

/** One word of a query as typed, then the other names it is searched under: found by any of them, it counts once. */
export type QueryWord = readonly Term[];

/** The alternatives of a query that were typed, and the names that were added to them. */
function alternatives({ parts }: Any): { typed: readonly Node[]; added: readonly Term[] } {
  const terms = parts.filter((part) => part.type === 'term');
  const added = terms.filter(isAdded);
  return { typed: parts.filter((part) => part.type !== 'term' || !isAdded(part)), added };
}

/** The query as typed: a part that was searched under other names too, without these. */
export function asTyped(node: Node): Node {
  if (node.type !== 'any') return node;
  const { typed } = alternatives(node);
  const [only] = typed;
  return only !== undefined && typed.length === 1 ? only : { type: 'any', parts: typed };
}

/** The words that a query wants, without those that it excludes. */
export function queryWords(node: Node): QueryWord[] {
  switch (node.type) {
    case 'term':
      return [[node]];
    case 'all':
      return node.parts.flatMap(queryWords);
    case 'any': {
      const { typed, added } = alternatives(node);
      const [only] = typed;
      if (only?.type === 'term' && typed.length === 1) return [[only, ...added]];
      return [...typed.flatMap(queryWords), ...(added.length > 0 ? [added] : [])];
    }
    default:
      return [];
  }
}

/** The records in which a word stands, or any of the names it is searched under. */
export function recordsWith(
  word: QueryWord,
  { matches }: Answer,
  { size }: Pick<Catalogue, 'size'>,
): RecordSet {
  return word.reduce(
    (set, term) => set.or(matches.get(term)?.records ?? RecordSet.none(size)),
    RecordSet.none(size),
  );
}
