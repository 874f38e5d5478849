import type { ArchivedRecord, Entity } from './linked.ts';

/** Compares by code unit: the same order on every machine, whatever its locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Entities by name, capitals aside. */
export function byName(left: Entity, right: Entity): number {
  return compareText(left.name.toLowerCase(), right.name.toLowerCase()) || compareText(left.id, right.id);
}

/** Earliest first; of one date, by accession number. Undated last. */
export function earliestFirst(left: ArchivedRecord, right: ArchivedRecord): number {
  return compareText(left.date?.sortKey ?? '~', right.date?.sortKey ?? '~') || compareText(left.id, right.id);
}

/** Latest first; of one date, by accession number. Undated last. */
export function latestFirst(left: ArchivedRecord, right: ArchivedRecord): number {
  return compareText(right.date?.sortKey ?? '', left.date?.sortKey ?? '') || compareText(left.id, right.id);
}
