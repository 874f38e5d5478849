import { join } from 'node:path';
import type { Fault } from '../archive/finding.ts';
import type { Circumstances } from '../archive/rules/rule.ts';
import { type Edition, readEdition } from './edition.ts';
import { readText } from './folder.ts';
import { mendText } from './mend.ts';
import { replaceFile } from './write.ts';

/** What was mended, and the content as it is now. */
export interface MendedContent {
  readonly mended: readonly Fault[];
  readonly edition: Edition;
}

/** One mending can bring another fault to light; more rounds than this would be two rules at odds. */
const MOST_ROUNDS = 10;

/**
 * Mends everything in a content folder that needs no judgement, file by file, each written whole or not at all.
 * Running it again changes nothing.
 * @param concerns which files may be changed.
 * @param only records to judge, as for `readEdition`.
 */
export async function mendContent(
  folder: string,
  given: Circumstances,
  concerns: (file: string) => boolean,
  only?: ReadonlySet<string>,
): Promise<MendedContent> {
  const mended: Fault[] = [];
  let edition = readEdition(folder, given, only);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const byFile = Map.groupBy(
      edition.faults.filter(({ fix, file }) => fix !== undefined && concerns(file)),
      ({ file }) => file,
    );
    const before = mended.length;
    for (const [file, faults] of byFile) {
      const path = join(folder, file);
      const text = readText(path);
      if (text === null) continue;
      const result = mendText(text, faults);
      if (result.text === text) continue;
      await replaceFile(path, result.text);
      mended.push(...result.mended);
    }
    if (mended.length === before) break;
    edition = readEdition(folder, given, only);
  }
  return { mended, edition };
}
