import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, copyFile, link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Thrown when a file that was to be created is there already. */
export class FileExists extends Error {
  override readonly name = 'FileExists';
  readonly path: string;

  constructor(path: string) {
    super(`${path} is there already.`);
    this.path = path;
  }
}

/** File systems without hard links say one of these. */
const NO_LINKS: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV']);

/**
 * Creates a file, whole or not at all, and the folders above it.
 * @throws FileExists when there is one; it is left as it is.
 */
export async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await beside(path, text, async (temporary) => {
    try {
      await link(temporary, path);
    } catch (error) {
      if (!NO_LINKS.has(codeOf(error))) throw asFileExists(error, path);
      await copyFile(temporary, path, constants.COPYFILE_EXCL).catch((failure: unknown) => {
        throw asFileExists(failure, path);
      });
    }
  });
}

/** Replaces a file in one step, so that nobody ever reads half of it; its permissions stay. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const { mode } = await stat(path);
  await beside(path, text, async (temporary) => {
    await chmod(temporary, mode);
    await rename(temporary, path);
  });
}

/** Writes the text to a hidden file in the same folder, hands it on, and clears it away whatever happens. */
async function beside(
  path: string,
  text: string,
  place: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await place(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}

function asFileExists(error: unknown, path: string): unknown {
  return codeOf(error) === 'EEXIST' ? new FileExists(path) : error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
