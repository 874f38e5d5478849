import type { Content, LedgerLine, RecordEntry } from '../content.ts';
import type { Finding } from '../finding.ts';
import type { Archive } from '../index.ts';
import type { Redirect } from '../schema/redirect.ts';
import type { RuleId } from './ids.ts';

/**
 * A mistake and how it looks when mended: both are whole content files, laid over a small made-up archive by the
 * test that proves them, and both are shown on the rule's page.
 */
export interface Example {
  /** Content file in which the mistake stands, relative to the content folder. */
  readonly file: string;
  readonly failing: string;
  readonly mended: string;
  /** Where the mended file stands, when it is its name that was wrong. */
  readonly mendedFile?: string | undefined;
  /** The file as it was published before, for a rule that compares. */
  readonly before?: string | undefined;
  /** Other files that the example needs, by their paths. */
  readonly beside?: Readonly<Record<string, string>> | undefined;
}

/** What an editor reads about a rule, at `/about/editing/rules/<id>/`. */
export interface RuleText {
  /** Kebab-case; names the rule in every message and in the address of its page. */
  readonly id: RuleId;
  /** What must hold, in a sentence. */
  readonly holds: string;
  /** Why the archive insists on it, in one to three sentences. */
  readonly why: string;
  /** Absent only where no file could show it. */
  readonly example?: Example | undefined;
}

/** What a rule may know beside the content. What is absent is not judged. */
export interface Circumstances {
  /** The day of the check, `2026-11-21`: for what cannot have happened yet. The build gives none. */
  readonly today?: string | undefined;
  /** The records as they were published before the change that is checked (`--base`): the ones in files that changed. */
  readonly base?: readonly RecordEntry[] | undefined;
  /** What was promised there of addresses (`--base`). */
  readonly promised?: PromisedAddresses | undefined;
}

/** The ledger and the redirects as they were published before the change that is checked. */
export interface PromisedAddresses {
  readonly ledger: readonly LedgerLine[];
  readonly redirects: readonly Redirect[];
}

/** One editorial rule over the whole of the content. Pure: content in, findings out, in the content's order. */
export interface Rule extends RuleText {
  /**
   * `file`: judges each file by itself; `entry`: judges organisations, policies, people and sources; `site`: judges the
   * ledger and the redirects. Absent: records beside each other and what they name. A check of a few records leaves out what cannot concern them.
   */
  readonly scope?: 'file' | 'entry' | 'site' | undefined;
  check(content: Content, archive: Archive, given: Circumstances): Iterable<Finding>;
}
