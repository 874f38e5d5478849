import { UNDATED } from '../../archive/undated.ts';
import type { Named } from '../files.ts';
import type { Catalogue } from './catalogue.ts';
import type { RecordSet } from './record-set.ts';
import { type Facet, FILTERS, type Filter, type Filters } from './state.ts';

/** One value by which the present results can be narrowed, with how many of them have it. */
export interface FacetValue {
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The values that a record has. */
export function valuesOf(catalogue: Catalogue, record: number, filter: Filter): readonly string[] {
  if (filter === 'kind') return [catalogue.kind(record)];
  if (filter !== 'year')
    return catalogue.named(record, filter).flatMap((row) => catalogue.names.at(filter, row)?.id ?? []);
  const date = catalogue.date(record);
  return [(date?.earliest || date?.latest)?.slice(0, 4) ?? UNDATED];
}

/** Whether a record has every chosen value. */
export function hasAll(record: number, filters: Filters, catalogue: Catalogue): boolean {
  return FILTERS.every((filter) => {
    if (filters[filter].length === 0) return true;
    const values = valuesOf(catalogue, record, filter);
    return filters[filter].every((value) => values.includes(value));
  });
}

/**
 * How many of the records have each value: what is left when it is chosen. Most frequent first, then in the order
 * of names. A chosen value is listed even when nothing has it.
 */
export function count(
  records: RecordSet,
  filters: Filters,
  catalogue: Catalogue,
): Readonly<Record<Facet, readonly FacetValue[]>> {
  return {
    kind: kinds(),
    organisation: named('organisation'),
    policy: named('policy'),
    person: named('person'),
    source: named('source'),
  };

  function kinds(): FacetValue[] {
    let statements = 0;
    for (const record of records) if (catalogue.kind(record) === 'statement') statements++;
    return listed('kind', [
      ['article', records.size - statements],
      ['statement', statements],
    ]);
  }

  function named(kind: Named): FacetValue[] {
    const counts: number[] = [];
    for (const record of records) {
      for (const row of catalogue.named(record, kind)) counts[row] = (counts[row] ?? 0) + 1;
    }
    const values = counts.map((number, row): [string, number] => [
      catalogue.names.at(kind, row)?.id ?? '',
      number,
    ]);
    // Rows that nothing counted are holes, which `map` leaves as they are and `flat` drops.
    return listed(kind, values.flat(0)).sort((left, right) => right.count - left.count);
  }

  function listed(facet: Facet, counts: readonly [string, number][]): FacetValue[] {
    const present = counts.filter(([value, number]) => number > 0 || filters[facet].includes(value));
    const missing = filters[facet].filter((value) => !present.some(([each]) => each === value));
    return [...present, ...missing.map((value): [string, number] => [value, 0])].map(([value, number]) => ({
      facet,
      value,
      count: number,
      chosen: filters[facet].includes(value),
    }));
  }
}
