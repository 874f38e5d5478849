import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Fault } from '../../archive/finding.ts';
import type { Archive } from '../../archive/index.ts';
import { readEdition } from '../../store/edition.ts';
import { isFolder } from '../../store/folder.ts';
import { readContent } from '../../store/read.ts';
import { CannotImport } from '../cannot-import.ts';
import type { DumpedFile } from './dumped-file.ts';

/** What the check says of a content folder as it would be. */
export interface Judgement {
  /** What would keep it from being published, by content file. */
  readonly faults: readonly Fault[];
  readonly archive: Archive | undefined;
}

/**
 * Lays a copy of the content folder out in a temporary one, with the new files, and checks it as `npm run check` does:
 * what the check would refuse is not restored in the first place.
 * @param isWhole whether to ask what the files say of each other; otherwise each is judged by itself.
 * @throws CannotImport when there is no room for the copy.
 */
export async function judge(
  content: string,
  files: readonly DumpedFile[],
  isWhole: boolean,
): Promise<Judgement> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-restore-'));
  try {
    await layOutAll(folder, content, files);
    const { faults, archive } = isWhole ? readEdition(folder) : eachAlone(folder);
    return { faults: faults.filter(({ severity }) => severity === 'error'), archive };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is wrong with each file; that site.yaml is missing is no news when the dump's could not be read. */
function eachAlone(folder: string): Judgement {
  const { faults } = readContent(folder);
  return { faults: faults.filter(({ rule }) => rule !== 'content-folder'), archive: undefined };
}

async function layOutAll(folder: string, content: string, files: readonly DumpedFile[]): Promise<void> {
  try {
    if (isFolder(content))
      await cp(content, folder, {
        recursive: true,
        filter: (path) => path === content || !basename(path).startsWith('.'),
      });
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  } catch (error) {
    throw new CannotImport(
      `The archive could not be laid out in ${folder} to be checked before it is written (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}
