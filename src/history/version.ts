/** A state of a file that a commit of the repository recorded. */
export interface Version {
  /** Whole id of the commit. */
  readonly commit: string;
  /** The day in UTC on which it was committed, `2026-11-21`. */
  readonly day: string;
  /** What the editor wrote, one line; empty when nothing was written. */
  readonly subject: string;
}
