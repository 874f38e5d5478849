import type { ArchivedRecord } from '../linked.ts';
import type { RetiredPart } from '../schema/quotation.ts';

/**
 * Whether a quotation or figure was taken back with its whole record, on the same day for the same reason. Then the
 * record's withdrawal tells of it: a dump lists the parts of a withdrawn record so, and its own file still has them.
 */
export function wentWithRecord({ data }: Pick<ArchivedRecord, 'data'>, part: RetiredPart): boolean {
  const { status, withdrawn } = data;
  return status === 'withdrawn' && part.date === withdrawn?.date && part.reason === withdrawn.reason;
}
