import type { Change } from './propose.ts';

/** What becomes of a form: a change to be proposed, and what the reader is told. */
export interface Outcome {
  readonly change?: Change | undefined;
  /** The comment on the issue; a proposed change adds the number of its pull request. */
  readonly comment: string;
}

/** The content folder as the repository has it, whatever it is called here. */
export const CONTENT = 'content';

/** The issue that is dealt with. */
export interface Issue {
  readonly number: number;
  /** A stranger's words. */
  readonly body: string;
  /** The day on which an editor accepted it, `2026-11-20`. */
  readonly day: string;
}
