import type { Random } from '../../harness/mutate.ts';
import type { Desk, RecordData, RecordFile } from '../desk.ts';

/** One kind of thing that an editor does, rightly or wrongly. */
export interface Edit {
  readonly kind: string;
  /** What must become of it, when it is always the same. */
  readonly always?: 'accepted' | 'refused';
  /**
   * Does it on the desk.
   * @param mark a word that no other edit has, for new ids and words.
   * @returns what was done, in words; undefined when there is nothing to do it to.
   */
  make(desk: Desk, random: Random, mark: string): string | undefined;
}

/** The day on which all edits are made. */
export const TODAY = '2026-11-22';

/** A copy of a record that says that it was changed. */
export function corrected(data: RecordData, mark: string): RecordData {
  const entry = { date: TODAY, what: `Something was changed (${mark}).`, why: 'It had been wrong.' };
  return { ...data, corrections: [...(data.corrections ?? []), entry] };
}

/** Any entry of a list; undefined when it has none. */
export function anyOf<Entry>(list: readonly Entry[], random: Random): Entry | undefined {
  return list.length === 0 ? undefined : random.pick(list);
}

export function isPublished({ data }: RecordFile): boolean {
  return data.id !== undefined && data.status === 'published';
}

/** A record with a page for readers. */
export function publishedRecord(desk: Desk, random: Random): RecordFile | undefined {
  return anyOf(desk.records().filter(isPublished), random);
}

/** Two different records with pages for readers. */
export function twoRecords(desk: Desk, random: Random): [RecordFile, RecordFile] | undefined {
  const records = desk.records().filter(isPublished);
  const one = anyOf(records, random);
  const other = anyOf(
    records.filter(({ file }) => file !== one?.file),
    random,
  );
  return one === undefined || other === undefined ? undefined : [one, other];
}

/** Address of a record’s page. */
export function addressOf({ file, data }: RecordFile): string {
  return `/${file.split('/', 1)[0]}/${data.id}/`;
}
