import { type EntityYear, entityYears } from '../../archive/entity/entity-year.ts';
import type { Entity } from '../../archive/linked.ts';
import { archiveOf } from '../archive.ts';

/** The page of one year of an entity: its parameters and what it shows. */
export interface YearPath<Kind extends Entity> {
  readonly params: { readonly id: string; readonly year: string };
  readonly props: { readonly entity: Kind; readonly year: EntityYear; readonly years: readonly EntityYear[] };
}

/** The pages of years of entities, for those that have such chapters. */
export function yearPaths<Kind extends Entity>(entities: readonly Kind[]): YearPath<Kind>[] {
  return entities.flatMap((entity) => {
    const years = entityYears(archiveOf(), entity);
    return years.map((year) => ({
      params: { id: entity.id, year: year.year },
      props: { entity, year, years },
    }));
  });
}
