import type { Archive } from '../../archive/index.ts';
import type { ArchivedRecord } from '../../archive/linked.ts';
import { similarRecords } from '../../search/similar/similar.ts';

/** Measured for all records at once, on the first page that asks. */
const measured = new WeakMap<Archive, ReturnType<typeof similarRecords>>();

/** The records of an archive that are most like one, likest first; none when none is. */
export function similarTo(record: ArchivedRecord, archive: Archive): readonly ArchivedRecord[] {
  const similar = measured.get(archive) ?? similarRecords(archive.records);
  measured.set(archive, similar);
  return similar.get(record) ?? [];
}
