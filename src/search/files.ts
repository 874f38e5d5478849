import type { RecordKind } from '../archive/content.ts';

/** Entity collections, as they are called in the table, in the facets and in the query string. */
export const NAMED = ['organisation', 'policy', 'person', 'source'] as const;
export type Named = (typeof NAMED)[number];

/** `[id, name, name for lists or '', other names …]` */
export type NameRow = readonly [id: string, name: string, short: string, ...others: string[]];

/**
 * What is known of all records, by column; a record is a number, its place in the order of dates, latest first.
 * Every set operation of the search runs over it, so counts are exact.
 */
export interface TableFile {
  readonly ids: readonly string[];
  readonly kinds: readonly RecordKind[];
  /** Dates as EDTF; empty when unknown. */
  readonly dates: readonly string[];
  readonly years: readonly string[];
  /** Entities by kind, in the order of their names. */
  readonly names: Readonly<Record<Named, readonly NameRow[]>>;
  /** For each record the entities that it names in any role, as numbers of rows. */
  readonly named: Readonly<Record<Named, readonly (readonly number[])[]>>;
  /** Ids of quotations and of figures. */
  readonly quotations: readonly (readonly string[])[];
  readonly figures: readonly (readonly string[])[];
  /** Lengths in words of title, abstract, each quotation, each figure: what Pagefind’s positions count through. */
  readonly lengths: readonly (readonly number[])[];
  /** Pagefind’s name for each record. */
  readonly keys: readonly string[];
}

/** What is shown of one record. */
export interface TextRow {
  readonly title: string;
  /** Date in words; empty when unknown. */
  readonly date: string;
  /** Who published it and what it is: `Pulse · article`. */
  readonly about: string;
  readonly abstract: string;
  /** Words and speaker of each quotation; the speaker is empty when unknown. */
  readonly quotations: readonly (readonly [text: string, speaker: string])[];
  readonly figures: readonly string[];
}

/** The only file of the search whose name does not change; it names all others by their content. */
export interface Manifest {
  readonly table: string;
  /** Every word of the archive’s texts, in normal form, sorted. */
  readonly words: string;
  /** Folders of Pagefind’s files: one for so many records as can be indexed in little memory. */
  readonly pagefind: readonly string[];
  /** Files of `TextRow`s, `textsPerFile` records each, in the order of the table. */
  readonly texts: readonly string[];
  readonly textsPerFile: number;
}
