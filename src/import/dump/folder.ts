import { createReadStream } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { isFile, isFolder } from '../../store/folder.ts';
import { CannotImport } from '../cannot-import.ts';
import { isObject } from '../formats/json-items.ts';
import { CONTENT } from './names.ts';

/** Address of a JSON Schema that an archive publishes for its records and entities. */
const PUBLISHED_SCHEMA = /\/data\/schemas\/[\w-]+\.schema\.json$/;
/** Files that no reader of references could take, by their names; of a dump when it lies beside them. */
const ONLY_OF_DUMPS =
  /^(?:.+\.(?:ndjson|parquet|sqlite)|site\.json|redirects\.json|ledger\.txt|datapackage\.json|SHA256SUMS)$/;

/**
 * The folder of the dump that the files are of: the folder itself was named, or lines as a dump has them, or
 * another file that lies beside them.
 * @returns undefined when none of them is of a dump.
 * @throws CannotImport when a folder is no dump, or when something else is named beside one.
 */
export async function dumpFolder(files: readonly string[]): Promise<string | undefined> {
  const folders = new Map<string, string>();
  const others: string[] = [];
  for (const file of files) {
    const folder = await folderOf(file);
    if (folder === undefined) others.push(file);
    else folders.set(resolve(folder), folder);
  }
  const [folder, second] = folders.values();
  if (folder === undefined) return undefined;
  const stranger =
    second ?? others.find((file) => file === '-' || resolve(dirname(file)) !== resolve(folder));
  if (stranger !== undefined) {
    throw new CannotImport(
      `${folder} holds a dump, and ${stranger} is not of it; a dump is restored by itself, so import the other in a second run.`,
    );
  }
  return folder;
}

async function folderOf(file: string): Promise<string | undefined> {
  if (file === '-') return undefined;
  if (isFolder(file)) {
    if (isFile(join(file, CONTENT))) return file;
    throw new CannotImport(
      `${file} cannot be read: it is a folder without ${CONTENT}, so it is no dump; name the files in it.`,
    );
  }
  if (!isFile(file)) return undefined;
  const isBeside = ONLY_OF_DUMPS.test(basename(file)) && isFile(join(dirname(file), CONTENT));
  return isBeside || isDumped(await firstLine(file)) ? dirname(file) : undefined;
}

/** Whether a line is one of a dump: a content file, or a record or entity with the schema that the archive publishes. */
function isDumped(line: string): boolean {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return false;
  }
  if (!isObject(data)) return false;
  const { $schema, kind, file } = data;
  if (typeof $schema === 'string' && PUBLISHED_SCHEMA.test($schema)) return true;
  return typeof kind === 'string' && typeof file === 'string' && isObject(data.data);
}

async function firstLine(file: string): Promise<string> {
  const input = createReadStream(file);
  try {
    for await (const line of createInterface({ input })) return line;
    return '';
  } finally {
    input.destroy();
  }
}
