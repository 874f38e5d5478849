import type { RecordKind } from '../../archive/content.ts';
import type { Stance } from '../../archive/schema/stances.ts';
import type { StatementType } from '../../archive/schema/statement-types.ts';
import type { Named, TextRow } from '../files.ts';
import type { DayRange, RecordDate } from '../query/day-range.ts';
import type { NamedEntity, Names } from '../query/names.ts';
import type { RecordSet } from './record-set.ts';

/** Places of a word (see places.ts) in each record that holds it, ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** One form of a word that occurs in the texts. */
export interface KnownForm {
  readonly form: string;
  readonly postings: Postings;
}

/** Who is quoted in one quotation: rows of people and of organisations, the organisation spoken for among them. */
export interface Quoted {
  readonly person: readonly number[];
  readonly organisation: readonly number[];
}

/**
 * Records to search, whoever keeps the index: files in the browser, plain maps in a test. A record is a number
 * below `size`, its place in the order of dates, latest first.
 */
export interface Catalogue {
  readonly size: number;
  readonly names: Names;
  kind(record: number): RecordKind;
  /** Undefined when unknown. */
  date(record: number): RecordDate | undefined;
  /** Length of its texts in words, rounded: for relevance alone. */
  length(record: number): number;
  /** Rows of the entities of a kind that it names in any role, ascending. */
  named(record: number, kind: Named): readonly number[];
  /** The records that name an entity in any role. */
  recordsOf(entity: NamedEntity): RecordSet;
  /** The forms that share a stem, with where they stand; empty when none occurs. */
  forms(stem: string): Promise<readonly KnownForm[]>;
  /** Whether a word of the texts begins so. */
  begins(beginning: string): Promise<boolean>;
  /** Who is quoted: for each record its quotations in order. */
  speakers(): Promise<readonly (readonly Quoted[])[]>;
  /** The stances of each record's positions, each once. */
  stances(): Promise<readonly (readonly Stance[])[]>;
  /** The type of each statement; undefined when unknown, and for articles. */
  types(): Promise<readonly (StatementType | undefined)[]>;
  /** Accession numbers. */
  ids(): Promise<readonly string[]>;
  /** What is shown of a record. */
  text(record: number): Promise<TextRow>;
}

/** A word of the archive's texts, and in how many records it stands. */
export type WordCount = readonly [form: string, records: number];

/** The archive as it can be searched: all of it, or as much as a query can concern. */
export interface Library {
  /** How many records the archive has. */
  readonly size: number;
  readonly names: Names;
  /** The records whose date has a day in common with the range, and perhaps others; without a range all. */
  open(range?: DayRange): Promise<Catalogue>;
  /** Every word of the texts: for suggesting what was meant. */
  vocabulary(): Promise<readonly WordCount[]>;
}
