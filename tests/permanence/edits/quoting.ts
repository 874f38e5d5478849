import type { Random } from '../../harness/mutate.ts';
import type { Desk, PartData, RecordFile } from '../desk.ts';
import { anyOf, isPublished } from './edit.ts';

/** A record that quotes somebody, with one of its quotations. */
export interface Quoting {
  readonly record: RecordFile;
  readonly quotation: PartData;
  /** Its other quotations. */
  readonly others: readonly PartData[];
}

/** Any quotation of a published record. */
export function quoting(desk: Desk, random: Random): Quoting | undefined {
  const record = anyOf(
    desk.records().filter((one) => isPublished(one) && (one.data.quotes?.length ?? 0) > 0),
    random,
  );
  const quotation = anyOf(record?.data.quotes ?? [], random);
  if (record === undefined || quotation === undefined) return undefined;
  return { record, quotation, others: record.data.quotes?.filter((one) => one !== quotation) ?? [] };
}

/** Writes a record with other quotations, and without the evidence of those that are gone. */
export function withQuotes(desk: Desk, record: RecordFile, quotes: PartData[]): void {
  const { positions: _positions, ...data } = record.data;
  desk.writeRecord({ ...record, data: { ...data, quotes } });
}
