import type { Outcome } from '../evaluation/search.ts';
import { termsOf } from '../query/ast.ts';

const MOST_NAMED = 4;

/** Names through which a term finds a record when its own text does not hold the term; empty when there are none. */
export function namesFound(record: number, { node, answer, catalogue }: Outcome): string {
  const names = termsOf(node, 'wanted').flatMap((term) => {
    const found = answer.matches.get(term);
    if (found === undefined || found.text.has(record) || !found.named.has(record)) return [];
    return found.entities
      .filter(({ kind, row }) => catalogue.named(record, kind).includes(row))
      .map((entity) => {
        const by = catalogue.names.nameFound(entity, term) ?? entity.name;
        return by === entity.name ? by : `${by} (${entity.name})`;
      });
  });
  return [...new Set(names)].slice(0, MOST_NAMED).join(', ');
}
