import type { Version } from './version.ts';

/** Why the versions of the records cannot be told. */
export type Unavailable =
  /** There is no git on the machine. */
  | 'no-git'
  /** The content stands in no repository: a downloaded archive. */
  | 'no-repository'
  /** The repository holds only the latest part of its history. */
  | 'shallow'
  /** The repository left the earlier contents of its files where it was cloned from. */
  | 'partial'
  /** The content stands in a repository that does not record it. */
  | 'not-recorded'
  /** git refused. */
  | 'failed';

/** What a repository tells of the content's files. */
export interface KeptHistory {
  readonly kept: true;
  /** By content file: its versions, latest first. A file that was only ever moved has those of its earlier names. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  /** Content files that are not as their last version has them. */
  readonly unrecorded: ReadonlySet<string>;
}

/** The history of a content folder: whole, or none. A part of it would give wrong dates. */
export type History = KeptHistory | { readonly kept: false; readonly why: Unavailable };

/** The versions of a content file, latest first; none when they cannot be told. */
export function versionsOf(history: History, file: string): readonly Version[] {
  return history.kept ? (history.versions.get(file) ?? []) : [];
}

/** The versions of a content file that changed it, latest first: all but the first, with which it began. */
export function changesOf(history: History, file: string): readonly Version[] {
  return versionsOf(history, file).slice(0, -1);
}
