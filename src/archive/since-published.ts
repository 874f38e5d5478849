import type { Content, RecordEntry } from './content.ts';

/** A record as it was published, and as its file has it now. */
export interface SincePublished {
  readonly id: string;
  readonly before: RecordEntry;
  /** The record with this number, whatever its file is called; undefined when none has it. */
  readonly now: RecordEntry | undefined;
}

/** The records of a base that were published or withdrawn there, each beside what became of it. */
export function sincePublished(base: readonly RecordEntry[], { records }: Content): SincePublished[] {
  const byId = new Map<string, RecordEntry>();
  for (const record of records) {
    if (record.data.id !== undefined && !byId.has(record.data.id)) byId.set(record.data.id, record);
  }
  return base.flatMap((before) => {
    const { id, status } = before.data;
    return id === undefined || status === 'draft' ? [] : [{ id, before, now: byId.get(id) }];
  });
}
