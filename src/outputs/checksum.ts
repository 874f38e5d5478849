import { createHash } from 'node:crypto';
import type { OutputFile } from './output-file.ts';

/** What tells whether a file arrived whole. */
export interface FileDigest {
  /** Path below the folder that the digests are of. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 in lower-case hexadecimal, of text as UTF-8. */
  readonly sha256: string;
}

/** Digests a file of a folder, which is named with a slash at its end. */
export function digestOf({ path, content }: OutputFile, folder: string): FileDigest {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  return {
    name: path.slice(folder.length),
    bytes,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

/** A file that `sha256sum --check` reads, in the order of the names. */
export function checksumFile(digests: readonly FileDigest[]): string {
  return [...digests]
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
}
