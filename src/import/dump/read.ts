import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../archive/finding.ts';
import { CannotImport } from '../cannot-import.ts';
import { readLines } from '../line.ts';
import { sumFaults } from './checksum.ts';
import { readContentLine } from './content-line.ts';
import { type DumpedFile, dumpFault, START } from './dumped-file.ts';
import { CONTENT, DUMP_FILES, SUMS, TOP_FILES } from './names.ts';
import { readTopFile } from './top-file.ts';

/** A dump as its files have it. */
export interface Dump {
  readonly files: readonly DumpedFile[];
  readonly faults: readonly Fault[];
  /** Whether every line and file could be read; otherwise nothing can be said of what they say of each other. */
  readonly isWhole: boolean;
  /** Whether there were checksums against which it was held. */
  readonly isSummed: boolean;
}

/**
 * Reads the files of a dump that an archive is restored from; all that is wrong with each.
 * @throws CannotImport when one is there and cannot be read.
 */
export async function readDump(folder: string): Promise<Dump> {
  const bytes = new Map<string, Uint8Array>();
  const missing: Fault[] = [];
  for (const name of DUMP_FILES) {
    const read = await bytesOf(join(folder, name));
    if (read === undefined) missing.push(missingFile(join(folder, name)));
    else bytes.set(name, read);
  }
  const sums = await bytesOf(join(folder, SUMS));
  const broken = sums === undefined ? [] : sumFaults(folder, bytes, new TextDecoder().decode(sums));

  const content = readLines(join(folder, CONTENT), bytes.get(CONTENT) ?? new Uint8Array());
  const read: (DumpedFile | readonly Fault[])[] = content.lines.map(readContentLine);
  for (const kind of ['site', 'redirects', 'ledger'] as const) {
    const { dumped, path } = TOP_FILES[kind];
    const top = bytes.get(dumped);
    if (top !== undefined) read.push(readTopFile(kind, path, join(folder, dumped), top));
  }
  const files = read.filter((one): one is DumpedFile => 'text' in one);
  const unread = [...missing, ...content.faults, ...read.flatMap((one) => ('text' in one ? [] : one))];
  const twice = givenTwice(files);
  return {
    files: files.filter((file) => !twice.has(file)),
    faults: [...broken, ...unread, ...twice.values()],
    isWhole: unread.length === 0,
    isSummed: sums !== undefined,
  };
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return undefined;
    throw new CannotImport(`${path} cannot be read (${String(code ?? error)}).`);
  }
}

function missingFile(file: string): Fault {
  return dumpFault(file, START, {
    rule: 'import-file',
    message: 'This file is missing, and without it the archive cannot be restored.',
    expected: `${DUMP_FILES.join(', ')} in one folder`,
    mend: 'Take it from the same place as the others: they lie in /data/ of the archive.',
  });
}

/** The files for which an earlier line has the same path, with the fault that it is. */
function givenTwice(files: readonly DumpedFile[]): Map<DumpedFile, Fault> {
  const first = new Map<string, DumpedFile>();
  const twice = new Map<DumpedFile, Fault>();
  for (const file of files) {
    const earlier = first.get(file.path);
    if (earlier === undefined) first.set(file.path, file);
    else
      twice.set(
        file,
        dumpFault(
          file.file,
          { line: file.line, column: 1 },
          {
            rule: 'file-path',
            message: `${file.path} is given on line ${earlier.line} already.`,
            expected: 'a path of its own',
            mend: 'Keep one of the two lines.',
          },
        ),
      );
  }
  return twice;
}
