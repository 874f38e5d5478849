import { chapterLabel } from '../chapters.ts';
import type { Archive } from '../index.ts';
import type { ArchivedRecord, Entity, HeldPosition, Utterance } from '../linked.ts';
import { byMonth, knownMonth, type MonthGroup } from '../views/month.ts';
import { yearOf } from '../year-of.ts';

/** The records of a month of a year, or (last) of no known month. */
export interface EntityMonth extends MonthGroup<ArchivedRecord> {
  /** `2021-05`; undefined for what is of no known month. */
  readonly month: string | undefined;
}

/** A year of an entity that has, or once had, a page of its own. */
export interface EntityYear {
  /** Its step of the address: `2021`, `undated`. */
  readonly year: string;
  /** How readers call it: `2021`, `no date`. */
  readonly label: string;
  readonly address: string;
  /** Latest first. */
  readonly records: readonly ArchivedRecord[];
  readonly months: readonly EntityMonth[];
  /** Words of the entity in these records; none for sources. */
  readonly quotations: readonly Utterance[];
  /** Positions of the entity in these records; none for sources. */
  readonly positions: readonly HeldPosition[];
}

/** Whether the name of a chapter is that of a year. */
function isYear(name: string): boolean {
  return /^(?:\d{4}|undated)$/.test(name);
}

/** The years of an entity that have pages, earliest first, records without a date last. */
export function entityYears(archive: Archive, entity: Entity): EntityYear[] {
  const records = Map.groupBy(entity.records, yearOf);
  const quotations = Map.groupBy('quotations' in entity ? entity.quotations : [], inYear);
  const positions = Map.groupBy('positions' in entity ? entity.positions : [], inYear);
  return archive
    .chapters(entity)
    .filter(({ name }) => isYear(name))
    .map(({ name, address }) => {
      const here = records.get(name) ?? [];
      return {
        year: name,
        label: chapterLabel(name),
        address,
        records: here,
        months: byMonth(here, ({ date }) => date).map((group) => ({
          ...group,
          month: knownMonth(group.items[0]?.date),
        })),
        quotations: quotations.get(name) ?? [],
        positions: positions.get(name) ?? [],
      };
    });
}

function inYear({ record }: Utterance | HeldPosition): string {
  return yearOf(record);
}
