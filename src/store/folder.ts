import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind } from '../archive/address.ts';
import type { RecordKind } from '../archive/content.ts';
import { compareText } from '../archive/order.ts';

/** The content folder: `ARCHIVE_CONTENT`, or `content` in the working directory. */
export function contentFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return environment.ARCHIVE_CONTENT || 'content';
}

/** What each folder of content/ holds and the ending its files have. */
export const FOLDERS = [
  { folder: 'articles', kind: 'article', ending: '.mdx' },
  { folder: 'statements', kind: 'statement', ending: '.mdx' },
  { folder: 'organisations', kind: 'organisation', ending: '.mdx' },
  { folder: 'policies', kind: 'policy', ending: '.mdx' },
  { folder: 'people', kind: 'person', ending: '.yaml' },
  { folder: 'sources', kind: 'source', ending: '.yaml' },
] as const satisfies readonly { folder: string; kind: RecordKind | EntityKind; ending: string }[];

/**
 * All files below a folder, relative to it with forward slashes, in code-unit order. Hidden files and whatever hidden
 * folders hold (a repository, the settings of an editor) are left out.
 */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => !/(?:^|\/)\./.test(file))
    .sort(compareText);
}

/** Whether there is a folder at this path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether there is a file at this path. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The bytes of a file. @throws Error when it is not there. */
export function readBytes(path: string): Buffer {
  return readFileSync(path);
}

/** One decoder for all files: making one costs more than decoding a record. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file, or null when it is not UTF-8. A file that is not there reads as empty. */
export function readText(path: string): string | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
