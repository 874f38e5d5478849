import type { Entity } from '../linked.ts';
import { UNDATED } from '../undated.ts';
import { yearOf } from '../year-of.ts';

/** How much of the archive is about one entity. */
export interface EntityCounts {
  readonly records: number;
  /** Statements that it issued; none for policies and sources. */
  readonly issued: number;
  readonly quotations: number;
  readonly positions: number;
  /** First and last year of its dated records; undefined when there is none. */
  readonly years: { readonly first: string; readonly last: string } | undefined;
}

/** Counts what the archive holds of an entity. */
export function entityCounts(entity: Entity): EntityCounts {
  const years = entity.records
    .map(yearOf)
    .filter((year) => year !== UNDATED)
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return {
    records: entity.records.length,
    issued: 'issued' in entity ? entity.issued.length : 0,
    quotations: 'quotations' in entity ? entity.quotations.length : 0,
    positions: 'positions' in entity ? entity.positions.length : 0,
    years: first === undefined || last === undefined ? undefined : { first, last },
  };
}
