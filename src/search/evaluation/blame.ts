import type { Node } from '../query/ast.ts';
import { expand } from '../query/expand.ts';
import { print } from '../query/print.ts';
import type { Catalogue } from './catalogue.ts';
import { evaluate } from './evaluate.ts';
import type { Match } from './match.ts';
import type { RecordSet } from './record-set.ts';
import { dated, FILTERS, type Filter, type SearchState, toggled, unfiltered } from './state.ts';

/** One of the things that all had to match, with what it finds by itself. */
export interface Part {
  readonly node: Node;
  /** As it could be typed. */
  readonly text: string;
  /** How many records it finds by itself. */
  readonly count: number;
  /** For a phrase that is nowhere, how many records hold its words, if not next to each other. */
  readonly apart: number;
}

/** A filter in force, with how many records would be found without it alone. */
export interface FilterPart {
  readonly filter: Filter | 'date';
  readonly value: string;
  readonly without: number;
}

/** A view that finds something, and what had to be given up for it. */
export interface Nearest {
  readonly state: SearchState;
  readonly dropped: readonly string[];
  readonly count: number;
}

/** Why nothing was found. */
export interface Blame {
  /** What all had to match, in the order of the query; empty when nothing was asked but filters. */
  readonly parts: readonly Part[];
  /** How many records the query finds without the filters. */
  readonly unfiltered: number;
  readonly filters: readonly FilterPart[];
  /** The nearest view that finds something: without one filter, without all, or without as few parts as possible. */
  readonly nearest: Nearest | undefined;
}

/**
 * Which part of a query, or which filter, is to blame for an empty result, and what would find something.
 * @param typed the query before names were expanded
 * @param narrowed the records that the filters of a view leave of all
 */
export async function blame(
  typed: Node,
  state: SearchState,
  catalogue: Catalogue,
  narrowed: (state: SearchState) => RecordSet,
): Promise<Blame> {
  const matching = new Map<string, Promise<Match>>();
  const nodes = distinct(typed.type === 'all' ? typed.parts : [typed]);
  const found = await Promise.all(nodes.map(expanded));
  const parts = await Promise.all(
    nodes.map(async (node, index): Promise<Part> => {
      const count = found[index]?.size ?? 0;
      return { node, text: print(node), count, apart: count === 0 ? await apart(node) : 0 };
    }),
  );
  const everything = narrowed(unfiltered(state));
  const whole = (await expanded(typed)).and(everything);
  const widened = filtersOf(state).map(({ wider, ...filter }) => {
    return { ...filter, wider, without: whole.and(narrowed(wider)).size };
  });
  const nearest = whole.size > 0 ? nearestView() : await nearestQuery();
  const filters = widened.map(({ wider: _, ...filter }): FilterPart => filter);
  return { parts, unfiltered: whole.size, filters, nearest };

  /** What a query finds when it is typed by itself, under other names too. */
  async function expanded(node: Node): Promise<RecordSet> {
    return (await evaluate(expand(node, catalogue.names).node, catalogue, matching)).certain;
  }

  /** For words that stand nowhere next to each other: how many records hold them all. */
  async function apart(node: Node): Promise<number> {
    if (node.type !== 'term' || node.forms.length < 2) return 0;
    const words = node.forms.map((form): Node => ({ ...node, text: form, forms: [form], exact: false }));
    return (await expanded({ type: 'all', parts: words })).size;
  }

  function nearestView(): Nearest | undefined {
    const best = widened.toSorted((left, right) => right.without - left.without)[0];
    if (best !== undefined && best.without > 0)
      return { state: best.wider, dropped: [best.value], count: best.without };
    return { state: unfiltered(state), dropped: widened.map(({ value }) => value), count: whole.size };
  }

  /** Gives up the part without which most is found, again and again until something is. */
  async function nearestQuery(): Promise<Nearest | undefined> {
    const allowed = narrowed(state);
    let kept = nodes.map((node, index) => {
      const records = found[index] ?? everything;
      return { node, records, size: records.size };
    });
    const dropped: string[] = [];
    while (kept.length > 1) {
      const counts = countsWithoutEach(kept, allowed);
      const choices = kept.map(({ size }, index) => ({ index, size, count: counts[index] ?? 0 }));
      // Nothing is left by giving up any one: then the rarest goes, most likely the one that is wrong.
      const best = choices.toSorted((left, right) => right.count - left.count || left.size - right.size)[0];
      if (best === undefined) return undefined;
      dropped.push(print(kept[best.index]?.node ?? typed));
      kept = kept.toSpliced(best.index, 1);
      if (best.count === 0) continue;
      const left: Node = { type: 'all', parts: kept.map(({ node }) => node) };
      const count = (await expanded(left)).and(allowed).size;
      return { state: { ...state, query: print(left), certainty: 'certain', page: 1 }, dropped, count };
    }
    return undefined;
  }
}

/**
 * How many records of some sets’ intersection there would be without each of them, within others: by what those
 * before and those after it have in common, so that a hundred words do not cost the cube of their number.
 */
function countsWithoutEach(sets: readonly { readonly records: RecordSet }[], within: RecordSet): number[] {
  const before = [within];
  for (const { records } of sets) before.push((before.at(-1) ?? within).and(records));
  const counts: number[] = [];
  let after: RecordSet | undefined;
  for (const [index, { records }] of [...sets.entries()].reverse()) {
    const first = before[index] ?? within;
    counts.unshift((after === undefined ? first : first.and(after)).size);
    after = after === undefined ? records : after.and(records);
  }
  return counts;
}

/** Parts that read alike, once. */
function distinct(nodes: readonly Node[]): Node[] {
  return [...new Map(nodes.map((node) => [print(node), node])).values()];
}

function filtersOf(
  state: SearchState,
): { readonly filter: Filter | 'date'; readonly value: string; readonly wider: SearchState }[] {
  const chosen = FILTERS.flatMap((filter) =>
    state.filters[filter].map((value) => ({ filter, value, wider: toggled(state, filter, value) })),
  );
  return state.date === ''
    ? chosen
    : [...chosen, { filter: 'date' as const, value: state.date, wider: dated(state, '') }];
}
