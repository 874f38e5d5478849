import type { Body } from './body.ts';
import type { Article } from './schema/article.ts';
import type { Organisation } from './schema/organisation.ts';
import type { Person } from './schema/person.ts';
import type { Policy } from './schema/policy.ts';
import type { Redirect } from './schema/redirect.ts';
import type { Site } from './schema/site.ts';
import type { Source } from './schema/source.ts';
import type { Statement } from './schema/statement.ts';

export type RecordKind = 'article' | 'statement';

/** One record as its file gives it. */
export type RecordEntry =
  | { readonly kind: 'article'; readonly file: string; readonly data: Article; readonly body: Body }
  | { readonly kind: 'statement'; readonly file: string; readonly data: Statement; readonly body: Body };

/** One organisation, policy, person or source as its file gives it; the file name is the id. */
export interface EntityEntry<Data> {
  readonly id: string;
  readonly file: string;
  readonly data: Data;
  readonly body: Body;
}

/** One address of the ledger, with its line in the file. */
export interface LedgerLine {
  readonly address: string;
  readonly line: number;
}

/** Ids that faulty files claim. They cannot be linked, but a reference to them is not the fault to report. */
export interface ClaimedIds {
  readonly records: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** Everything in content/, as plain data in the order of file names; what `buildArchive` links. */
export interface Content {
  readonly site: Site;
  readonly records: readonly RecordEntry[];
  readonly organisations: readonly EntityEntry<Organisation>[];
  readonly policies: readonly EntityEntry<Policy>[];
  readonly people: readonly EntityEntry<Person>[];
  readonly sources: readonly EntityEntry<Source>[];
  readonly redirects: readonly Redirect[];
  readonly ledger: readonly LedgerLine[];
  readonly claimed: ClaimedIds;
}
