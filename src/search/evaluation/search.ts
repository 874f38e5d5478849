import { isEmpty, type Node, termsOf } from '../query/ast.ts';
import { type DayRange, intersection } from '../query/day-range.ts';
import { type Expansion, expand } from '../query/expand.ts';
import { daysOf } from '../query/field-date.ts';
import { neededDays } from '../query/needed-days.ts';
import { parse } from '../query/parse.ts';
import type { Problem } from '../query/problem.ts';
import { unknownNames } from '../query/resolve-name.ts';
import { type Blame, blame } from './blame.ts';
import type { Catalogue, Library } from './catalogue.ts';
import { type Answer, datedWithin, evaluate, type Truth } from './evaluate.ts';
import { count, type FacetValue, hasAll } from './facets.ts';
import { type Pattern, patternsOf } from './highlight.ts';
import { type Histogram, histogram } from './histogram.ts';
import { nearly } from './nearly.ts';
import { byRelevance } from './rank.ts';
import { RecordSet } from './record-set.ts';
import type { Facet, SearchState } from './state.ts';

/** Everything that a page of results is made of, except the texts. */
export interface Outcome {
  readonly state: SearchState;
  /** What was searched: a part of the archive where the query can concern no more. */
  readonly catalogue: Catalogue;
  /** The query as typed, and with other names of those it names. */
  readonly typed: Node;
  readonly node: Node;
  readonly answer: Answer;
  readonly expansions: readonly Expansion[];
  /** What of the query could not be read as it stands, with its place. */
  readonly problems: readonly Problem[];
  /** Pieces of the query without letter or digit. */
  readonly ignored: readonly string[];
  /** How many records match for certain, and how many more may, since their date is not exact. */
  readonly certain: number;
  readonly possible: number;
  /** All records of the certainty asked for, in the order asked for; numbers of the catalogue. */
  readonly records: readonly number[];
  /** When few match: records that have at least half of the words, best first. Never part of the number. */
  readonly nearly: readonly number[];
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  readonly histogram: Histogram;
  readonly patterns: readonly Pattern[];
  /** Set when nothing was found for certain. */
  readonly blame: Blame | undefined;
}

/** Runs a search. Without words it lists all records, by date; the filters narrow either. */
export async function search(state: SearchState, library: Library): Promise<Outcome> {
  const { node: typed, problems, ignored } = parse(state.query);
  const { node, expansions } = expand(typed, library.names);
  const catalogue = await library.open(rangeOf(node, state));
  const answer = await evaluate(node, catalogue);
  const narrowing = narrowed(state, catalogue);
  const certain = answer.certain.and(narrowing.certain);
  const possible = answer.conceivable.and(narrowing.conceivable).without(certain);
  const shown = state.certainty === 'possible' ? possible : certain;
  const byDate = state.sort === 'date' || isEmpty(node);
  return {
    state,
    catalogue,
    typed,
    node,
    answer,
    expansions,
    problems: [...problems, ...unknownNames(typed, library.names)],
    ignored,
    certain: certain.size,
    possible: possible.size,
    records: byDate ? [...shown] : byRelevance(node, shown, answer, catalogue),
    nearly: state.certainty === 'certain' ? nearly(node, answer, narrowing.certain, catalogue) : [],
    facets: count(shown, state.filters, catalogue),
    histogram: histogram(shown, catalogue),
    patterns: patternsOf(termsOf(node, 'wanted')),
    blame: certain.size === 0 ? await blamed(typed, state, library) : undefined,
  };
}

/** The records that the filters and the days of a view leave. */
function narrowed(state: SearchState, catalogue: Catalogue): Truth {
  const chosen = RecordSet.where((record) => hasAll(record, state.filters, catalogue), catalogue.size);
  const days = daysOf(state.date);
  if (days === undefined) return { certain: chosen, conceivable: chosen };
  const { certain, conceivable } = datedWithin(days, catalogue);
  return { certain: certain.and(chosen), conceivable: conceivable.and(chosen) };
}

/** The days that a record’s date must meet to be found at all. */
function rangeOf(node: Node, state: SearchState): DayRange | undefined {
  const asked = neededDays(node);
  const chosen = daysOf(state.date);
  return asked !== undefined && chosen !== undefined ? intersection(asked, chosen) : (asked ?? chosen);
}

/** What is to blame is looked for in the whole archive: it may be the days. */
async function blamed(typed: Node, state: SearchState, library: Library): Promise<Blame> {
  const catalogue = await library.open();
  return blame(typed, state, catalogue, (view) => narrowed(view, catalogue).certain);
}
