import type { Begun } from './begun.ts';
import { missing } from './begun.ts';
import { type DraftKind, isRecordKind } from './kind.ts';
import { newEntity } from './new-entity.ts';
import { type NewFile, newFiles } from './new-files.ts';
import { newRecord, similarRecord } from './new-record.ts';
import type { Problem } from './problem.ts';
import { sayRecord } from './read-address.ts';

/** What is to be written, in this order: what a record names comes before it. */
export interface Finished {
  readonly files: readonly NewFile[];
  readonly notes: readonly string[];
}

/**
 * The files of a draft.
 * @param allowSimilar whether a record is made although the archive has one of nearly the same title
 * @returns everything that stands in the way
 */
export function finish(
  kind: DraftKind,
  { given, added, holdings, notes }: Begun,
  allowSimilar: boolean,
): Finished | { readonly problems: readonly Problem[] } {
  const lacking = missing(kind, given);
  if (lacking.length > 0) return { problems: lacking };
  const taken = new Set(holdings.existing.files.keys());
  if (!isRecordKind(kind)) {
    const entity = newEntity(kind, given, holdings);
    if ('message' in entity) return { problems: [entity] };
    return { files: newFiles([...added, entity.made], taken), notes };
  }
  const similar = similarRecord(given, holdings.existing.records);
  if (similar !== undefined && !allowSimilar) {
    const message = `The archive ${similar.sure ? 'has' : 'may have'} it: ${sayRecord(similar.record, holdings)}.`;
    const mend = 'Compare the two pages. If this is another one, add --allow-similar.';
    return { problems: [{ flag: '--title', message, mend }] };
  }
  return { files: newFiles([...added, newRecord(kind, given)], taken), notes };
}
