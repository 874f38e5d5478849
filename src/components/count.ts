/**
 * What the archive counts. Each is a table of the dump, counted in published records alone:
 * `records` (of `kind=article` or `kind=statement`), `quotations`, `positions`, `figures`, the appearances in
 * `traces`, and the entities `policies`, `organisations`, `people`, `sources`; `drafts` alone is in no table.
 * `entries` are records that entered, also those withdrawn since; `rows` are all rows of the table `table=…`.
 * `holders` are those who hold positions: `count(DISTINCT coalesce(organisation, holder))` of them.
 */
export type Countable =
  | 'records'
  | 'entries'
  | 'rows'
  | 'quotations'
  | 'positions'
  | 'holders'
  | 'figures'
  | 'traces'
  | 'policies'
  | 'organisations'
  | 'people'
  | 'sources'
  | 'key-dates'
  | 'corrections'
  | 'drafts';

/** To what a count is narrowed: every key holds at once. Quotations, positions and figures are dated as their records. */
export interface CountWhere {
  /** Records of this kind, or entities of this kind (`plan`, `trade-press`). */
  readonly kind?: string | undefined;
  /** Statements of this type. */
  readonly type?: string | undefined;
  /** The year of the earliest day, or `undated`. */
  readonly year?: string | undefined;
  /** Dated within this month, `2021-05`; a date that may lie in two months is in none. `unknown`: those in none. */
  readonly month?: string | undefined;
  /** Records that name the entity in any role; of quotations and positions those on it, of figures those in records on it. */
  readonly policy?: string | undefined;
  /** Records that name it in any role; quotations and positions of it or of somebody who spoke for it. */
  readonly organisation?: string | undefined;
  /** Records that name them in any role; quotations spoken, positions held, figures given by them. */
  readonly person?: string | undefined;
  /** Records that it published; quotations in them. */
  readonly source?: string | undefined;
  /** Records that name this organisation or person too, in any role: beside `organisation` or `person`. */
  readonly with?: string | undefined;
  /** And this one besides, in any role: beside `with`. */
  readonly and?: string | undefined;
  /** Records that name, in any role, this organisation or a part of it, or a part of a part at whatever depth; each once. */
  readonly family?: string | undefined;
  /** Statements that this organisation or person issued: `issuer` of the record. */
  readonly issuer?: string | undefined;
  /** Records whose date is of this precision: `date_precision` of the record. */
  readonly precision?: 'day' | 'month' | 'year' | undefined;
  /** Records whose date was inferred: `date_approximate` of the record is true. */
  readonly inferred?: 'yes' | undefined;
  /** Records whose title was supplied: `title_supplied` of the record is true. */
  readonly supplied?: 'title' | undefined;
  /** Records with a note on what is uncertain: `note` of the record is not null. */
  readonly noted?: 'yes' | undefined;
  /** Records whose page was not seen and that are known through another: `known_through` of the record is not null. */
  readonly through?: 'another' | undefined;
  /** Records of which a saved copy is known (`capture_sha256` is not null), or a public one (`archived` is not null). */
  readonly copy?: 'saved' | 'public' | undefined;
  /** Positions on a policy (`policy IS NOT NULL`), or on none (`policy IS NULL`). */
  readonly followed?: 'yes' | 'no' | undefined;
  /** Policies on which a position is recorded: whose id is the `policy` of one. */
  readonly held?: 'yes' | undefined;
  /** Quotations in records that name this policy, be they on it or not. */
  readonly beside?: string | undefined;
  /** Positions of this stance. */
  readonly stance?: string | undefined;
  /** Appearances at this place in their trace: `1` counts the traces, each once. */
  readonly place?: '1' | undefined;
  /** The day on which records entered the archive, or `unknown`: `entered` of the record. */
  readonly entered?: string | undefined;
  /** The table whose rows are counted. */
  readonly table?: string | undefined;
  /** Quotations found in a capture. */
  readonly verified?: 'yes' | undefined;
}

/** A count as a query, the same text for the same question: `records kind=article policy=pcn-des year=2021`. */
export function countQuery(of: Countable, where: CountWhere = {}): string {
  const keys = Object.entries(where)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${value}`)
    .sort();
  return [of, ...keys].join(' ');
}
