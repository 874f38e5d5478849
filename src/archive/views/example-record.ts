import type { ArchivedRecord } from '../linked.ts';
import { compareText } from '../order.ts';

/** How good an example a record is: quotations that were verified, else quotations, else none. */
function fitness({ quotations }: ArchivedRecord): number {
  return quotations.some(({ verified }) => verified) ? 2 : quotations.length > 0 ? 1 : 0;
}

/** The record by which citing is explained: the first that has a verified quotation, if any has one. */
export function exampleRecord(records: readonly ArchivedRecord[]): ArchivedRecord | undefined {
  return records.toSorted(
    (left, right) => fitness(right) - fitness(left) || compareText(left.id, right.id),
  )[0];
}
