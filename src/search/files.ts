/** Entity collections, as they are called in the search's files, in the facets and in the query string. */
export const NAMED = ['organisation', 'policy', 'person', 'source'] as const;
export type Named = (typeof NAMED)[number];

/** `[id, name, name for lists or '', number of records that name it, other names …]` */
export type NameRow = readonly [
  id: string,
  name: string,
  short: string,
  records: number,
  ...others: string[],
];

/** The names of all entities that a published record names, by kind, in the order of their names; a row is a number. */
export type NamesFile = Readonly<Record<Named, readonly NameRow[]>>;

/** What is shown of one record. */
export interface TextRow {
  /** Accession number. */
  readonly id: string;
  readonly title: string;
  /** Date in words; empty when unknown. */
  readonly date: string;
  /** Who published it and what it is: `Pulse · article`. */
  readonly about: string;
  readonly abstract: string;
  /** Id, words and speaker of each quotation; the speaker is empty when unknown. */
  readonly quotations: readonly (readonly [id: string, text: string, speaker: string])[];
  /** Id and words of each figure. */
  readonly figures: readonly (readonly [id: string, text: string])[];
}
