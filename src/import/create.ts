import { join } from 'node:path';
import { FileExists, writeNew } from '../store/write.ts';
import { CannotImport } from './cannot-import.ts';
import type { Create } from './place.ts';

/**
 * Writes new content files one after the other, each whole or not at all.
 * @param onProgress told after each file.
 * @throws CannotImport when one cannot be written; those before it stay.
 */
export async function create(
  content: string,
  creates: readonly Create[],
  onProgress?: (written: number, all: number) => void,
): Promise<void> {
  let written = 0;
  for (const { path, text } of creates) {
    try {
      await writeNew(join(content, path), text);
    } catch (error) {
      const reason = error instanceof FileExists ? 'it has appeared meanwhile' : String(error);
      throw new CannotImport(
        `${path} could not be written (${reason}); ${written} of ${creates.length} files were. Run the import again: it takes only what is missing.`,
      );
    }
    written++;
    onProgress?.(written, creates.length);
  }
}
