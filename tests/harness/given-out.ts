import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputFiles } from '../../src/outputs/files.ts';
import { readEdition } from '../../src/store/edition.ts';

const DATA = 'data/';

/**
 * What a content folder gives out beside its pages, without building them: the SHA-256 of every file by its path.
 * @param dump folder that is to hold the files of `data/`.
 */
export function givenOut(content: string, dump?: string): Record<string, string> {
  const { archive } = readEdition(content);
  if (archive === undefined) throw new Error(`There is no usable site.yaml in ${content}.`);
  const digests: Record<string, string> = {};
  for (const file of outputFiles(archive, { site: 'https://archive.example/base/' })) {
    digests[file.path] = createHash('sha256').update(file.content).digest('hex');
    if (dump === undefined || !file.path.startsWith(DATA)) continue;
    const path = join(dump, file.path.slice(DATA.length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.content);
  }
  return digests;
}
