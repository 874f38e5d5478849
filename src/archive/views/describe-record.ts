import type { ArchivedRecord } from '../linked.ts';
import { STATEMENT_TYPES } from '../schema/statement-types.ts';
import { statementType } from './statement-types.ts';

/** `article`, or `statement` with its type: `statement, press release`. */
export function describeKind(record: ArchivedRecord): string {
  const type = statementType(record);
  return type === undefined ? record.kind : `${record.kind}, ${STATEMENT_TYPES[type]}`;
}

/** Who published a record and what it is: `Pulse · article`; of a statement known through another, who issued it. */
export function describeRecord(
  record: ArchivedRecord,
  options: { readonly withoutSource?: boolean } = {},
): string {
  const publisher = options.withoutSource === true ? undefined : (record.source ?? record.issuer);
  return [publisher?.shortName, describeKind(record)].filter((part) => part !== undefined).join(' · ');
}
