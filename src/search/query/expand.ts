import type { Node, Term } from './ast.ts';
import type { NamedEntity, Names } from './names.ts';
import { formsOf } from './words.ts';

/** A query that is somebody's name is asked under their other names too; the page says so. */
export interface Expansion {
  readonly entity: NamedEntity;
  /** The names added to the one typed. */
  readonly added: readonly string[];
}

/** The words of a query without quotation marks or operators; undefined for any other query. */
function plainForms(node: Node): string[] | undefined {
  const parts = node.type === 'all' ? node.parts : [node];
  const terms = parts.filter((part): part is Term => part.type === 'term' && !part.exact);
  return terms.length === parts.length && terms.length > 0 ? terms.flatMap(({ forms }) => forms) : undefined;
}

/**
 * `NHSE` also finds texts that say “NHS England”. A name in quotation marks is searched as it stands.
 * @returns the query with every other name of those called so as an alternative
 */
export function expand(node: Node, names: Names): { node: Node; expansions: Expansion[] } {
  const forms = plainForms(node);
  if (forms === undefined) return { node, expansions: [] };
  const typed = forms.join(' ');
  const known = new Set([typed]);
  const expansions: Expansion[] = [];
  const alternatives: Term[] = [];
  for (const entity of names.called(forms)) {
    const added: string[] = [];
    for (const name of entity.names) {
      const spelled = formsOf(name);
      const key = spelled.join(' ');
      if (spelled.length === 0 || known.has(key)) continue;
      known.add(key);
      added.push(name);
      alternatives.push({ type: 'term', text: name, forms: spelled, exact: true, scope: 'anywhere', span: { from: 0, to: 0 } });
    }
    if (added.length > 0) expansions.push({ entity, added });
  }
  return alternatives.length === 0
    ? { node, expansions }
    : { node: { type: 'any', parts: [node, ...alternatives] }, expansions };
}
