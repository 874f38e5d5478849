import type { ArchivedRecord } from '../linked.ts';

/**
 * The last day on which a record was changed, as far as its own file says: entered, corrected, a part taken back, or
 * withdrawn. `2026-11-21`; undefined when the record says nothing of it.
 */
export function lastChange({ data }: Pick<ArchivedRecord, 'data'>): string | undefined {
  return [
    data.entered,
    ...(data.corrections ?? []).map(({ date }) => date),
    ...(data.retired ?? []).map(({ date }) => date),
    data.withdrawn?.date,
  ]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
