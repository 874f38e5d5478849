import type { ArchivedRecord } from '../../archive/linked.ts';
import { compareText } from '../../archive/order.ts';

/** A record's place in the exchange that another stands in. */
export interface ExchangeStep {
  readonly record: ArchivedRecord;
  /** How it stands to the record whose page this is; empty for that record itself. */
  readonly relations: readonly string[];
}

/**
 * What a record answers and reports and what answers and reports it, with the record itself in its place,
 * oldest first. Empty when it stands alone.
 */
export function exchangeOf(record: ArchivedRecord): ExchangeStep[] {
  const steps = new Map<ArchivedRecord, string[]>();
  const add = (others: readonly (ArchivedRecord | undefined)[], relation: string) => {
    for (const other of others) {
      if (other !== undefined) steps.set(other, [...(steps.get(other) ?? []), relation]);
    }
  };
  add(record.answers, 'answered here');
  add(record.reports, 'reported here');
  add(record.answeredBy, 'answers this');
  add(record.reportedBy, 'reports this');
  add([record.knownThrough], 'this is known through it');
  add(record.makesKnown, 'known through this');
  if (steps.size === 0) return [];
  steps.set(record, []);
  return [...steps]
    .map(([other, relations]) => ({ record: other, relations }))
    .sort(
      (left, right) =>
        compareText(left.record.date?.sortKey ?? '', right.record.date?.sortKey ?? '') ||
        compareText(left.record.id, right.record.id),
    );
}
