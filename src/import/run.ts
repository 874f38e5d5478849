import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Fault } from '../archive/finding.ts';
import { isFolder, listFiles, readText } from '../store/folder.ts';
import { CannotImport } from './cannot-import.ts';
import { create } from './create.ts';
import { dumpFolder } from './dump/folder.ts';
import { restore } from './dump/restore.ts';
import { takeIn } from './existing.ts';
import type { ImportFormat } from './formats/format.ts';
import { type InputFile, readInput } from './input.ts';
import { INPUT_FILES, kindOf } from './kind.ts';
import { planImport } from './plan.ts';
import type { ImportResult } from './result.ts';

export interface ImportOptions {
  /** Paths; `-` is the standard input. */
  readonly files: readonly string[];
  /** The format of all files; without it, each file tells its own. */
  readonly from?: ImportFormat | undefined;
  /** The content folder. */
  readonly content: string;
  readonly dryRun?: boolean;
  /** Take the good lines although others are faulty. */
  readonly skipFaulty?: boolean;
  /** Take references that are only probably in the archive already. */
  readonly allowSimilar?: boolean;
  /** Told after each file that was written. */
  readonly onProgress?: (written: number, all: number) => void;
}

/**
 * Imports files of references and of the archive's own JSON Lines into the content folder, or restores a dump in it.
 * With faults nothing is written, unless `skipFaulty`.
 * @throws CannotImport when a file or the content folder cannot be used.
 */
export async function runImport(options: ImportOptions): Promise<ImportResult> {
  const { content, dryRun = false, skipFaulty = false, allowSimilar = false } = options;
  const dump = options.from === undefined ? await dumpFolder(options.files) : undefined;
  if (dump !== undefined) return restore(dump, options);
  if (!isFolder(content)) {
    throw new CannotImport(`There is no content folder at ${content}; name one with --content.`);
  }
  const { inputs, readAlong } = await readInputs(options.files, options.from);
  const planned = planImport(
    inputs.flatMap(({ lines }) => lines),
    takeIn(readContentFiles(content)),
    { skipFaulty, allowSimilar, references: inputs.flatMap(({ references }) => references ?? []) },
  );
  const faults = [...inputs.flatMap((input) => input.faults), ...planned.faults];
  faults.sort(inOrderOf([...options.files, ...readAlong]));
  const notes = [...inputs.flatMap((input) => input.notes), ...planned.notes];
  const written = !dryRun && (faults.length === 0 || skipFaulty);
  if (written) await create(content, planned.creates, options.onProgress);
  const formats = inputs.map(({ file, format }) => ({ file, format }));
  return { ...planned, faults, notes, content, dryRun, written, readAlong, inputs: formats };
}

/** Reads the files that were named, and the entities beside a file of the archive's own records. */
async function readInputs(files: readonly string[], from: ImportFormat | undefined) {
  const inputs: InputFile[] = [];
  const readAlong: string[] = [];
  const given = new Set(files.map((file) => resolve(file)));
  for (const file of files) {
    const input = await readInput(file, await readBytes(file), from);
    inputs.push(input);
    if (!input.lines.some(({ data }) => kindOf(file, Object(data)) === 'record')) continue;
    for (const name of Object.values(INPUT_FILES).filter((candidate) => candidate !== INPUT_FILES.record)) {
      const sibling = join(dirname(file), name);
      if (file === '-' || given.has(resolve(sibling)) || !(await isFile(sibling))) continue;
      given.add(resolve(sibling));
      readAlong.push(sibling);
      inputs.push(await readInput(sibling, await readBytes(sibling), 'jsonl'));
    }
  }
  return { inputs, readAlong };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'it may not be read',
};

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    if (file === '-') return await buffer(process.stdin);
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CannotImport(`${file} cannot be read: ${REASONS[code] ?? (code || String(error))}.`);
  }
}

function readContentFiles(content: string): ReadonlyMap<string, string> {
  return new Map(listFiles(content).map((path) => [path, readText(join(content, path)) ?? '']));
}

function inOrderOf(files: readonly string[]) {
  const rank = new Map(files.map((file, index) => [file, index]));
  const rankOf = (fault: Fault) => rank.get(fault.file) ?? rank.size;
  return (left: Fault, right: Fault) =>
    rankOf(left) - rankOf(right) ||
    left.place.line - right.place.line ||
    left.place.column - right.place.column;
}
