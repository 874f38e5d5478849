import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Fault } from '../../archive/finding.ts';
import { dumpFault, START } from './dumped-file.ts';
import { SUMS } from './names.ts';

const LINE = /^([\da-f]{64}) [ *](.+)$/;

/**
 * The files that are not as they were published, told by their checksums.
 * @param files bytes of the files of a dump by their names in it.
 * @param sums `SHA256SUMS` of the dump, as `sha256sum` writes it.
 */
export function sumFaults(folder: string, files: ReadonlyMap<string, Uint8Array>, sums: string): Fault[] {
  const published = new Map(
    sums.split(/\r?\n/).flatMap((line): [string, string][] => {
      const [, digest, name] = LINE.exec(line) ?? [];
      return digest === undefined || name === undefined ? [] : [[name, digest]];
    }),
  );
  return [...files].flatMap(([name, bytes]) => {
    const expected = published.get(name);
    if (expected === undefined) return [];
    const seen = createHash('sha256').update(bytes).digest('hex');
    if (seen === expected) return [];
    return dumpFault(join(folder, name), START, {
      rule: 'import-checksum',
      message: `This file is not as it was published: its SHA-256 is ${seen}.`,
      expected: `${expected}, as ${SUMS} says`,
      mend: `Take the file again. If it was changed on purpose, take its line out of ${SUMS}.`,
    });
  });
}
