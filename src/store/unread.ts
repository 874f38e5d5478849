import { join } from 'node:path';
import { readBytes } from './folder.ts';

/** More than any record; what is longer is no text. */
const MOST_BYTES = 1_000_000;

/**
 * The words of files that cannot be read, in whatever encoding they are: what stands there as a word may be the id of
 * an entity that they name.
 */
export function wordsOfUnread(folder: string, files: readonly string[]): ReadonlySet<string> {
  return new Set(
    files.flatMap((file) => {
      const text = readBytes(join(folder, file))
        .subarray(0, MOST_BYTES)
        .toString('latin1')
        .replaceAll('\0', '');
      return text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
    }),
  );
}
