import { type Node, type Term, termsOf } from './ast.ts';
import type { Catalogue } from './catalogue.ts';
import { type Match, match } from './match.ts';

/** The answer to a query: exactly the records that match, and where each term does. */
export interface Answer {
  readonly records: ReadonlySet<number>;
  readonly matches: ReadonlyMap<Term, Match>;
}

/** Evaluates a query. Set operations only: the count is the truth. */
export async function evaluate(node: Node, catalogue: Catalogue): Promise<Answer> {
  const matches = new Map<Term, Match>();
  await Promise.all(
    termsOf(node).map(async (term) => {
      matches.set(term, await match(term, catalogue));
    }),
  );
  return { records: recordsOf(node), matches };

  function recordsOf(part: Node): ReadonlySet<number> {
    switch (part.type) {
      case 'term':
        return matches.get(part)?.records ?? new Set();
      case 'not': {
        const excluded = recordsOf(part.part);
        return new Set([...catalogue.all].filter((record) => !excluded.has(record)));
      }
      case 'any':
        return new Set(part.parts.flatMap((each) => [...recordsOf(each)]));
      case 'all': {
        const sets = part.parts.map(recordsOf);
        return new Set([...catalogue.all].filter((record) => sets.every((set) => set.has(record))));
      }
    }
  }
}
