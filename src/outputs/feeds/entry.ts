/** One thing that happened in the archive, as a feed reader shows it. Made once for all feeds that hold it. */
export interface FeedEntry {
  /** What readers know the entry by for ever; no other entry has it. */
  readonly id: string;
  /** Absolute URL of the page where it is told. */
  readonly url: string;
  /** Plain text. */
  readonly title: string;
  readonly html: string;
  /** The day it happened in the archive, `2026-11-21`; undefined where it was not kept. */
  readonly day: string | undefined;
  /** The day on which what it tells was last changed, where that is a later one. */
  readonly changed?: string | undefined;
  /** Address of the page elsewhere that the entry is about. */
  readonly original?: string | undefined;
  /** Names to sort or filter by. */
  readonly tags: readonly string[];
}
