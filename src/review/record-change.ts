import { isDeepStrictEqual } from 'node:util';
import type { Archive } from '../archive/index.ts';
import type { ArchivedRecord } from '../archive/linked.ts';

/** A record that is in two editions of the archive and differs. */
export interface ChangedRecord {
  readonly before: ArchivedRecord;
  readonly after: ArchivedRecord;
  /** Names of the fields that differ, in the order of the alphabet; `body` is the abstract. */
  readonly fields: readonly string[];
}

/** What became of the records, each list in the order of accession numbers. */
export interface RecordChanges {
  readonly added: readonly ArchivedRecord[];
  /** Neither added, nor withdrawn, nor gone. */
  readonly changed: readonly ChangedRecord[];
  readonly withdrawn: readonly ArchivedRecord[];
  readonly gone: readonly ArchivedRecord[];
}

/** Compares the published and withdrawn records of two editions. A file that was only renamed has not changed. */
export function recordChanges(base: Archive, head: Archive): RecordChanges {
  const before = inOrder(base);
  const after = inOrder(head);
  const both = after.flatMap((record) => {
    const earlier = base.record(record.id);
    return earlier === undefined ? [] : [{ before: earlier, after: record }];
  });
  return {
    added: after.filter(({ id }) => base.record(id) === undefined),
    changed: both
      .filter((pair) => !isWithdrawal(pair))
      .map((pair) => ({ ...pair, fields: differences(pair.before, pair.after) }))
      .filter(({ fields }) => fields.length > 0),
    withdrawn: both.filter(isWithdrawal).map((pair) => pair.after),
    gone: before.filter(({ id }) => head.record(id) === undefined),
  };
}

function inOrder(archive: Archive): ArchivedRecord[] {
  return [...archive.records, ...archive.withdrawn].sort((left, right) => (left.id < right.id ? -1 : 1));
}

function isWithdrawal({ before, after }: Pick<ChangedRecord, 'before' | 'after'>): boolean {
  return after.data.status === 'withdrawn' && before.data.status !== 'withdrawn';
}

function differences(before: ArchivedRecord, after: ArchivedRecord): string[] {
  const fields = [...new Set([...Object.keys(before.data), ...Object.keys(after.data)])].sort();
  const differing = fields.filter(
    (field) => !isDeepStrictEqual(Reflect.get(before.data, field), Reflect.get(after.data, field)),
  );
  const shown = ({ body }: ArchivedRecord) => [
    body.text,
    ...body.references.map(({ component, id }) => [component, id]),
  ];
  return [
    ...(before.kind === after.kind ? [] : ['kind']),
    ...differing,
    ...(isDeepStrictEqual(shown(before), shown(after)) ? [] : ['body']),
  ];
}
