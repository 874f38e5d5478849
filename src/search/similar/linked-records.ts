import type { ArchivedRecord } from '../../archive/linked.ts';

/** The records to which the page of a record leads already: its exchange, and those that its abstract links to. */
export function linkedRecords(record: ArchivedRecord): Set<string> {
  const exchange = [
    ...record.answers,
    ...record.answeredBy,
    ...record.reports,
    ...record.reportedBy,
    ...record.makesKnown,
  ].map(({ id }) => id);
  const known = record.knownThrough === undefined ? [] : [record.knownThrough.id];
  const mentioned = record.body.references
    .filter(({ component }) => component === 'Record')
    .map(({ id }) => id);
  return new Set([...exchange, ...known, ...mentioned]);
}
