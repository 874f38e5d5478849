import { createHash } from 'node:crypto';
import type { OutputFile } from './output-file.ts';

/** SHA-256 in lower-case hexadecimal, of text as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Length in bytes, of text as UTF-8. */
export function byteLength(content: string | Uint8Array): number {
  return typeof content === 'string' ? Buffer.byteLength(content) : content.length;
}

/** A file that `sha256sum --check` reads, for files of one folder, in the order of their names. */
export function checksumFile(files: readonly OutputFile[], folder: string): string {
  return files
    .map(({ path, content }) => ({ name: path.slice(folder.length), sum: sha256(content) }))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name, sum }) => `${sum}  ${name}\n`)
    .join('');
}
