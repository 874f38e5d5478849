import { type Node, termsOf } from './ast.ts';
import { type Blame, blame } from './blame.ts';
import type { Catalogue } from './catalogue.ts';
import { type Answer, evaluate } from './evaluate.ts';
import { type Expansion, expand } from './expand.ts';
import { count, type FacetValue, narrow } from './facets.ts';
import { type Pattern, patternsOf } from './highlight.ts';
import { isEmpty, parse } from './parse.ts';
import { byRelevance } from './rank.ts';
import type { Facet, SearchState } from './state.ts';

/** Everything that a page of results is made of, except the texts. */
export interface Outcome {
  readonly state: SearchState;
  readonly node: Node;
  readonly answer: Answer;
  readonly expansions: readonly Expansion[];
  /** Pieces of the query without letter or digit. */
  readonly ignored: readonly string[];
  /** All records that match, in the order asked for. */
  readonly records: readonly number[];
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  readonly patterns: readonly Pattern[];
  /** Set when nothing was found. */
  readonly blame: Blame | undefined;
}

/** Runs a search. Without words it lists all records, by date; the filters narrow either. */
export async function search(state: SearchState, catalogue: Catalogue): Promise<Outcome> {
  const { node: typed, ignored } = parse(state.query);
  const { node, expansions } = expand(typed, catalogue.names);
  const answer = await evaluate(node, catalogue);
  const kept = narrow(answer.records, state.filters, catalogue);
  const byDate = state.sort === 'date' || isEmpty(node);
  const ordered = byDate
    ? [...kept].sort((left, right) => left - right)
    : (await byRelevance(node, answer, catalogue)).filter((record) => kept.has(record));
  return {
    state,
    node,
    answer,
    expansions,
    ignored,
    records: ordered,
    facets: count(kept, state.filters, catalogue),
    patterns: patternsOf(termsOf(node, 'wanted')),
    blame: ordered.length === 0 ? blame(node, answer, catalogue) : undefined,
  };
}
