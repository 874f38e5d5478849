import type { ArchivedRecord } from '../linked.ts';

/**
 * The last day on which a record was changed: entered, corrected, a part taken back, withdrawn, or its file given
 * another version. `2026-11-21`; undefined when nothing is known of it.
 * @param versions that changed the record's file, when the history of the repository is known: `changesOf` in
 * `history/`.
 */
export function lastChange(
  { data }: Pick<ArchivedRecord, 'data'>,
  versions: readonly { readonly day: string }[] = [],
): string | undefined {
  return [
    data.entered,
    ...(data.corrections ?? []).map(({ date }) => date),
    ...(data.retired ?? []).map(({ date }) => date),
    data.withdrawn?.date,
    ...versions.map(({ day }) => day),
  ]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
