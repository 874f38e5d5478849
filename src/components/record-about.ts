import type { ArchivedRecord } from '../archive/linked.ts';
import { STATEMENT_TYPES } from '../archive/schema/statement.ts';

/** What kind of statement it is, in a reader's word; undefined for articles and where it is unknown. */
export function statementType(record: ArchivedRecord): string | undefined {
  return 'type' in record.data && record.data.type !== undefined
    ? STATEMENT_TYPES[record.data.type]
    : undefined;
}

/** The kind of a record for a list: `article`, `statement, press release`. */
export function recordKind(record: ArchivedRecord): string {
  return [record.kind, statementType(record)].filter((word) => word !== undefined).join(', ');
}

/**
 * Who published a record and what it is, for lists: `Pulse · article`, `BMA, on NHS Networks · statement, letter`.
 * @param withoutSource on the source's own page, where its name would only repeat
 */
export function recordAbout(record: ArchivedRecord, withoutSource = false): string {
  const issuer = record.issuer?.shortName;
  const source = withoutSource ? undefined : record.source?.shortName;
  const same = issuer !== undefined && (issuer === source || record.issuer?.name === record.source?.name);
  const who = same ? source : [issuer, source].filter((name) => name !== undefined).join(', on ');
  return [who, recordKind(record)].filter((part) => part !== undefined && part !== '').join(' · ');
}
