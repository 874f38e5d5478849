import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../archive/finding.ts';
import { isFolder, listFiles, readText } from '../../store/folder.ts';
import { CannotImport } from '../cannot-import.ts';
import { create } from '../create.ts';
import { takeIn } from '../existing.ts';
import { importMend } from '../form.ts';
import type { Note } from '../plan.ts';
import type { ImportResult } from '../result.ts';
import type { DumpedFile } from './dumped-file.ts';
import { notGivenBack } from './given-back.ts';
import { type Judgement, judge } from './judge.ts';
import { DUMP_FILES, SUMS } from './names.ts';
import { type Dump, readDump } from './read.ts';
import { CONTENT_SCHEMA, isOfOtherVersion } from './schema-version.ts';
import { type Presence, presenceIn } from './there.ts';

export interface RestoreOptions {
  /** The content folder; it is made when there is none. */
  readonly content: string;
  readonly dryRun?: boolean;
  readonly skipFaulty?: boolean;
  /** Told after each file that was written. */
  readonly onProgress?: (written: number, all: number) => void;
}

/**
 * Restores the content folder of an archive from what it gives out under `data/`. All or nothing: what the check would
 * refuse is a fault, and then nothing is written. What is there already stays as it is.
 * @param folder the folder of the dump.
 * @throws CannotImport when a file or the content folder cannot be used.
 */
export async function restore(folder: string, options: RestoreOptions): Promise<ImportResult> {
  const { content, dryRun = false, skipFaulty = false } = options;
  if (skipFaulty) {
    throw new CannotImport(
      'A dump is restored as a whole, for without one of its files addresses would lead nowhere; take --skip-faulty away.',
    );
  }
  if (!isFolder(content) && isThere(content)) {
    throw new CannotImport(`${content} is a file; name a folder with --content.`);
  }
  const dump = await readDump(folder);
  const presence = presenceIn(takeIn(filesIn(content)), content);
  const placed = dump.files.map((file) => ({ file, presence: presence(file) }));
  const absent = placed.filter((one) => one.presence.is === 'absent').map(({ file }) => file);
  const differing = placed.flatMap((one) => (one.presence.is === 'other' ? one.presence.fault : []));
  const faults = [...dump.faults, ...differing];
  if (absent.length > 0)
    faults.push(...judged(await judge(content, absent, dump.isWhole), absent, content, faults));
  faults.sort(inOrderOf(DUMP_FILES.map((name) => join(folder, name))));
  const written = !dryRun && faults.length === 0;
  const creates = absent.map(({ kind, path, text, file, line }) => ({ kind, path, text, file, line }));
  if (written) await create(content, creates, options.onProgress);
  return {
    creates,
    skipped: placed.flatMap(({ file, presence: found }) => skipOf(file, found)),
    faults,
    notes: notesOn(folder, dump, faults),
    unknown: [],
    ignored: [],
    content,
    dryRun,
    written,
    readAlong: [],
    inputs: [{ file: folder, format: 'dump' }],
  };
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function filesIn(content: string): ReadonlyMap<string, string> {
  if (!isFolder(content)) return new Map();
  return new Map(listFiles(content).map((path) => [path, readText(join(content, path)) ?? '']));
}

/** What the check says, in terms of the dump; of a file that was there before, in its own. */
function judged(
  { faults, archive }: Judgement,
  files: readonly DumpedFile[],
  content: string,
  before: readonly Fault[],
): Fault[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  if (faults.length === 0)
    return before.length > 0 || archive === undefined ? [] : notGivenBack(files, archive);
  return faults.map((fault): Fault => {
    const file = byPath.get(fault.file);
    if (file === undefined) return { ...fault, file: join(content, fault.file) };
    return { ...fault, file: file.file, place: file.locate(fault), mend: importMend(fault), fix: undefined };
  });
}

function skipOf({ kind, file, line, path }: DumpedFile, presence: Presence) {
  if (presence.is !== 'there') return [];
  const { there, number } = presence;
  return [{ kind, file, line, path, why: 'same-file' as const, there, number }];
}

function notesOn(folder: string, { isWhole, isSummed }: Dump, faults: readonly Fault[]): Note[] {
  const schema = join(folder, CONTENT_SCHEMA);
  const isOther =
    faults.some(({ rule }) => rule.startsWith('schema-')) && isOfOtherVersion(readText(schema) ?? '');
  return [
    ...(isOther
      ? [
          {
            file: schema,
            message:
              'another version of the software made this dump, which describes its lines otherwise than this one does',
          },
        ]
      : []),
    ...(isSummed
      ? []
      : [
          {
            file: folder,
            message: `there is no ${SUMS} beside the files, so nothing tells whether they are as they were published`,
          },
        ]),
    ...(isWhole
      ? []
      : [
          {
            file: folder,
            message: 'what the files say of each other was not looked at, for not all of them could be read',
          },
        ]),
  ].map((note) => ({ ...note, line: 1 }));
}

function inOrderOf(files: readonly string[]) {
  const rank = new Map(files.map((file, index) => [file, index]));
  const rankOf = ({ file }: Fault) => rank.get(file) ?? rank.size;
  return (left: Fault, right: Fault) =>
    rankOf(left) - rankOf(right) ||
    left.place.line - right.place.line ||
    left.place.column - right.place.column;
}
