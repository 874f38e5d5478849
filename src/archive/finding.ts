/** Where in a content file's data a finding stands: keys and list positions from the top of the frontmatter. */
export type DataPath = readonly (string | number)[];

/** `error` stops the build; `warning` is printed and lets it go on. */
export type Severity = 'error' | 'warning';

/** A change that mends a finding without anybody's judgement; it is applied at the finding's path. */
export type Fix =
  /** The value becomes this one; its quoting stays as far as the new value allows. */
  | { readonly kind: 'set'; readonly value: string | boolean }
  /** The value becomes text, just as it is written. */
  | { readonly kind: 'quote' }
  /** The field gets this name. */
  | { readonly kind: 'rename'; readonly key: string }
  /** The field or list entry goes. */
  | { readonly kind: 'remove' }
  /** The single value becomes a list of one. */
  | { readonly kind: 'wrap' }
  /** A field of a mapping is added below it, or an entry at the end of a list; the list is made when there is none. */
  | { readonly kind: 'add'; readonly key?: string; readonly value: string }
  /** The text at the finding's place becomes this: for bodies, and for files as a whole. */
  | { readonly kind: 'replace'; readonly text: string };

/** Something that a rule has to say of a content file, before it is known on which line it stands. */
export interface Finding {
  /** Id of the rule, kebab-case. */
  readonly rule: string;
  readonly severity: Severity;
  /** Content file, relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Place in the file's data; empty for the file as a whole. */
  readonly path: DataPath;
  /** Path of what is to be shown, where that is not the place of the fix: what names somebody whom a list lacks. */
  readonly shown?: DataPath | undefined;
  /** `key`: the fault is in the name of the field, not in its value. */
  readonly at?: 'key' | undefined;
  /** Where it stands, when the rule knows it better than by its path: in a body, in the ledger. */
  readonly place?: Place | undefined;
  /** The faulty words as they stand in the value at `path` (or in the body, when `path` is `['body']`), for the carets. */
  readonly words?: string | undefined;
  /** The fault in one sentence, with the value seen. */
  readonly message: string;
  /** What was expected instead: values allowed, or the form. */
  readonly expected?: string | undefined;
  /** The nearest valid value, when one is near. */
  readonly nearest?: string | undefined;
  /** How to mend it, as an instruction. */
  readonly mend?: string | undefined;
  /** What `npm run check -- --fix` does about it; absent when a person has to decide. */
  readonly fix?: Fix | undefined;
}

/** A point in a text file; line and column count from 1, columns in UTF-16 units as editors count them. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Last line and column of the faulty text (exclusive), where known. */
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** A finding with the line and column where it stands. */
export interface Fault extends Finding {
  readonly place: Place;
}
