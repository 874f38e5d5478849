import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import type { Archive } from '../index.ts';

/** One editorial rule over the whole of the content. Pure: content in, findings out, in the content's order. */
export interface Rule {
  /** Kebab-case; names the rule in every message. */
  readonly id: string;
  /** What must hold, in a sentence. */
  readonly holds: string;
  check(content: Content, archive: Archive): Iterable<Finding>;
}
