import type { StatementType } from '../../archive/schema/statement-types.ts';

/** What a reference describes, in the archive's words. */
export interface Work {
  readonly kind: 'article' | 'statement';
  /** Of a statement, where the reference says it. */
  readonly type?: StatementType | undefined;
  /** The type as the reference gives it, when the archive has nothing like it; it was taken for an article. */
  readonly unfamiliar?: string | undefined;
}

/**
 * One reference as its format gives it, nothing matched and nothing guessed. The abstract and notes of a reference
 * are not here: an abstract of the archive is in its own words, and theirs often are the publisher's.
 */
export interface ReferenceItem {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly title?: string | undefined;
  /** Names in the order in which they are spoken: `Ann Example`. */
  readonly authors: readonly string[];
  /** EDTF level 1, no more precise than the reference. */
  readonly date?: string | undefined;
  /** Why a date that was given was not taken, or not whole, as a sentence without its full stop. */
  readonly undated?: string | undefined;
  readonly work: Work;
  /** The newspaper, journal, blog or site in which it appeared; an id of the archive in tables written for it. */
  readonly source?: string | undefined;
  /** Publisher or institution. */
  readonly publisher?: string | undefined;
  /** As given, unchecked. */
  readonly url?: string | undefined;
  /** The day on which somebody looked at the page; the archive has no field for it. */
  readonly accessed?: string | undefined;
  /** The archive has no field for it. */
  readonly language?: string | undefined;
  /** In lower case, each once. */
  readonly keywords: readonly string[];
  /** Who issued a statement; ids or names. These four only tables written for the archive have. */
  readonly issuer?: string | undefined;
  readonly organisations?: readonly string[] | undefined;
  readonly policies?: readonly string[] | undefined;
  readonly people?: readonly string[] | undefined;
  /** Names of the fields that hold something and were not read, as the format calls them, each once. */
  readonly ignored: readonly string[];
}

/** Something wrong with the text of a file of references; what it stands in is not taken. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly mend?: string | undefined;
}

/** Something that an editor should know of how a file was read. */
export interface Remark {
  readonly line: number;
  readonly message: string;
}

/** A file of references, read. */
export interface ReadReferences {
  readonly items: readonly ReferenceItem[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
}
