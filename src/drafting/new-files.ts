import { serialise } from '../store/serialise.ts';
import { isRecordKind } from './kind.ts';
import type { Made } from './made.ts';

/** A file to be written. */
export interface NewFile {
  /** Below the content folder; nothing is there. */
  readonly path: string;
  readonly text: string;
}

/** The files of what is new. The name of a record's file is for people: where another has it, a number is added. */
export function newFiles(made: readonly Made[], taken: ReadonlySet<string>): NewFile[] {
  return made.map(({ content, path }) => ({
    path: isRecordKind(content.kind) ? freePath(path, taken) : path,
    text: serialise(content),
  }));
}

function freePath(path: string, taken: ReadonlySet<string>): string {
  let free = path;
  for (let number = 2; taken.has(free); number++) free = path.replace(/(?=\.mdx$)/, `-${number}`);
  return free;
}
