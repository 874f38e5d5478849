import type { ArchivedRecord } from '../linked.ts';
import type { Correction } from '../schema/correction.ts';

/**
 * A record's corrections as they are published, oldest first. Those of a withdrawn record, and of a quotation or
 * figure that was taken back, come without the words before and after: what went must not stay on that way.
 */
export function publicCorrections({ data }: Pick<ArchivedRecord, 'data'>): readonly Correction[] {
  const retired = new Set((data.retired ?? []).map(({ id }) => id));
  const isGone = ({ field }: Correction): boolean =>
    data.status === 'withdrawn' || retired.has(field?.split('.')[1] ?? '');
  return (data.corrections ?? []).map((correction) => {
    if (!isGone(correction)) return correction;
    const { before, after, ...others } = correction;
    return others;
  });
}
