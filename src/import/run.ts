import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Fault } from '../archive/finding.ts';
import { isFolder, listFiles, readText } from '../store/folder.ts';
import { FileExists, writeNew } from '../store/write.ts';
import { takeIn } from './existing.ts';
import { INPUT_FILES, kindOf } from './kind.ts';
import { type InputLine, readLines } from './line.ts';
import { type Plan, planImport } from './plan.ts';

/** Something that the user has to put right before anything can be read; to be shown without a stack trace. */
export class CannotImport extends Error {
  override readonly name = 'CannotImport';
}

export interface ImportOptions {
  readonly files: readonly string[];
  /** The content folder. */
  readonly content: string;
  readonly dryRun?: boolean;
  /** Take the good lines although others are faulty. */
  readonly skipFaulty?: boolean;
  /** Told after each file that was written. */
  readonly onProgress?: (written: number, all: number) => void;
}

/** What an import did, or would do. */
export interface ImportResult extends Plan {
  readonly content: string;
  readonly dryRun: boolean;
  /** False in a dry run, and when faults kept everything from being written. */
  readonly written: boolean;
  /** Files that were not named but lie beside a file of records. */
  readonly readAlong: readonly string[];
}

/**
 * Imports JSON Lines files into the content folder. With faults nothing is written, unless `skipFaulty`.
 * @throws CannotImport when a file or the content folder cannot be used.
 */
export async function runImport(options: ImportOptions): Promise<ImportResult> {
  const { content, dryRun = false, skipFaulty = false } = options;
  if (!isFolder(content)) {
    throw new CannotImport(`There is no content folder at ${content}; name one with --content.`);
  }
  const input = await readInput(options.files);
  const existing = takeIn(readContentFiles(content));
  const planned = planImport(input.lines, existing, skipFaulty);
  const faults = [...input.faults, ...planned.faults].sort(inOrderOf([...options.files, ...input.readAlong]));
  const written = !dryRun && (faults.length === 0 || skipFaulty);
  if (written) await create(content, planned, options.onProgress);
  return { ...planned, faults, content, dryRun, written, readAlong: input.readAlong };
}

async function readInput(files: readonly string[]) {
  const lines: InputLine[] = [];
  const faults: Fault[] = [];
  const readAlong: string[] = [];
  const given = new Set(files.map((file) => resolve(file)));
  for (const file of files) {
    const read = readLines(file, await readBytes(file));
    lines.push(...read.lines);
    faults.push(...read.faults);
    if (!read.lines.some(({ data }) => kindOf(file, Object(data)) === 'record')) continue;
    for (const name of Object.values(INPUT_FILES).filter((candidate) => candidate !== INPUT_FILES.record)) {
      const sibling = join(dirname(file), name);
      if (given.has(resolve(sibling)) || !(await isFile(sibling))) continue;
      given.add(resolve(sibling));
      readAlong.push(sibling);
      const along = readLines(sibling, await readBytes(sibling));
      lines.push(...along.lines);
      faults.push(...along.faults);
    }
  }
  return { lines, faults, readAlong };
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

async function create(content: string, { creates }: Plan, onProgress: ImportOptions['onProgress']) {
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
