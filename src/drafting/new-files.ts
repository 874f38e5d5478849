import { freePath } from '../store/free-path.ts';
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
    path: isRecordKind(content.kind) ? freePath(path, (name) => taken.has(name)) : path,
    text: serialise(content),
  }));
}
