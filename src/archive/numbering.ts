import type { Content, RecordEntry } from './content.ts';
import { parseDate } from './edtf.ts';
import { compareText } from './order.ts';

export interface NumberedRecord {
  readonly file: string;
  readonly id: string;
}

const NUMBER_IN_ADDRESS = /^\/(?:articles|statements)\/(\d{4}-\d{4,})\//;

/**
 * Gives accession numbers to the records that wait for one: `2026-0001`, the year of entry and the next number
 * of that year, in the order of their dates and then of their file names.
 *
 * A number is taken once it stands in a record or anywhere in the ledger, so that none is ever given twice,
 * whatever became of the record that had it.
 * @param year year in which the records enter the archive, four digits.
 */
export function numberRecords(content: Pick<Content, 'records' | 'ledger'>, year: string): NumberedRecord[] {
  const taken = [
    ...content.records.flatMap(({ data }) => data.id ?? []),
    ...content.ledger.flatMap(({ address }) => NUMBER_IN_ADDRESS.exec(address)?.[1] ?? []),
  ];
  const last = taken
    .filter((id) => id.startsWith(`${year}-`))
    .reduce((highest, id) => Math.max(highest, Number(id.slice(year.length + 1))), 0);
  return content.records
    .filter(({ data }) => data.id === undefined && data.status !== 'draft')
    .sort((left, right) => compareText(sortKey(left), sortKey(right)) || compareText(left.file, right.file))
    .map(({ file }, index) => ({ file, id: `${year}-${String(last + index + 1).padStart(4, '0')}` }));
}

function sortKey({ data }: RecordEntry): string {
  return parseDate(data.date ?? '')?.sortKey ?? '';
}
