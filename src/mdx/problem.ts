import type { Fix, Place } from '../archive/finding.ts';

/** Ids of the rules that a body is held to. */
export type BodyRule =
  | 'mdx-code'
  | 'mdx-component'
  | 'mdx-attribute'
  | 'mdx-link'
  | 'mdx-html'
  | 'mdx-image'
  | 'mdx-syntax';

/** Something in a body that the archive does not accept. */
export interface BodyProblem {
  readonly rule: BodyRule;
  /** The fault in one sentence, with what was seen. */
  readonly message: string;
  /** What was expected instead: values allowed, or the form. */
  readonly expected?: string;
  /** The nearest valid value, when one is near. */
  readonly nearest?: string;
  /** How to mend it, as an instruction. */
  readonly mend?: string;
  /** The text at the place, when it can be mended without a person, and what it becomes. */
  readonly words?: string;
  readonly fix?: Fix;
  /** Where it stands in the file. */
  readonly place: Place;
}

const LONGEST_EXCERPT = 40;

/** What stands in the text, on one line and short enough for a message. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT).toWellFormed()}…` : line;
}
