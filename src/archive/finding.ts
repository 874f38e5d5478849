/** Where in a content file's data a finding stands: keys and list positions from the top of the frontmatter. */
export type DataPath = readonly (string | number)[];

/** `error` stops the build; `warning` is printed and lets it go on. */
export type Severity = 'error' | 'warning';

/** Something that a rule has to say of a content file, before it is known on which line it stands. */
export interface Finding {
  /** Id of the rule, kebab-case. */
  readonly rule: string;
  readonly severity: Severity;
  /** Content file, relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Place in the file's data; empty for the file as a whole. */
  readonly path: DataPath;
  /** `key`: the fault is in the name of the field, not in its value. */
  readonly at?: 'key' | undefined;
  /** Where it stands, when the rule knows it better than by its path: in a body, in the ledger. */
  readonly place?: Place | undefined;
  /** The fault in one sentence, with the value seen. */
  readonly message: string;
  /** What was expected instead: values allowed, or the form. */
  readonly expected?: string | undefined;
  /** The nearest valid value, when one is near. */
  readonly nearest?: string | undefined;
  /** How to mend it, as an instruction. */
  readonly mend?: string | undefined;
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
