import type { Catalogue } from './catalogue.ts';
import { FACETS, type Facet, type Filters } from './state.ts';

/** One value by which the present results can be narrowed, with how many of them have it. */
export interface FacetValue {
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The values that a record has for a facet. */
export function valuesOf(catalogue: Catalogue, record: number, facet: Facet): readonly string[] {
  const { table } = catalogue;
  if (facet === 'kind') return [catalogue.kind(record)];
  if (facet === 'year') return [table.years[record] ?? ''];
  return (table.named[facet][record] ?? []).flatMap((row) => table.names[facet][row]?.[0] ?? []);
}

/** Those of the records that have every chosen value. */
export function narrow(records: Iterable<number>, filters: Filters, catalogue: Catalogue): Set<number> {
  const wanted = FACETS.flatMap((facet) => filters[facet].map((value) => ({ facet, value })));
  return new Set(
    [...records].filter((record) =>
      wanted.every(({ facet, value }) => valuesOf(catalogue, record, facet).includes(value)),
    ),
  );
}

/**
 * How many of the records have each value: what is left when it is chosen. Most frequent first, then in the order
 * of names; years latest first. A chosen value is listed even when nothing has it.
 */
export function count(
  records: Iterable<number>,
  filters: Filters,
  catalogue: Catalogue,
): Readonly<Record<Facet, readonly FacetValue[]>> {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map(order(facet))]));
  for (const record of records) {
    for (const facet of FACETS) {
      const tally = counts[facet];
      for (const value of valuesOf(catalogue, record, facet)) tally?.set(value, (tally.get(value) ?? 0) + 1);
    }
  }
  return {
    kind: listed('kind'),
    organisation: listed('organisation'),
    policy: listed('policy'),
    person: listed('person'),
    source: listed('source'),
    year: listed('year'),
  };

  function order(facet: Facet): [string, number][] {
    const known =
      facet === 'kind'
        ? ['article', 'statement']
        : facet === 'year'
          ? [...new Set(catalogue.table.years)]
          : catalogue.table.names[facet].map(([id]) => id);
    return [...known, ...filters[facet]].map((value) => [value, 0]);
  }

  function listed(facet: Facet): FacetValue[] {
    const values = [...(counts[facet] ?? [])].map(([value, number]) => ({
      facet,
      value,
      count: number,
      chosen: filters[facet].includes(value),
    }));
    const present = values.filter((each) => each.count > 0 || each.chosen);
    return facet === 'year' || facet === 'kind'
      ? present
      : present.sort((left, right) => right.count - left.count);
  }
}
