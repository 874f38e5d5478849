import { addressOf } from '../../archive/address.ts';
import type { RecordKind } from '../../archive/content.ts';
import type { TableFile } from '../files.ts';
import { Names } from './names.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { Vocabulary } from './vocabulary.ts';

/** Positions of a word in each record that holds it, ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** What a search runs over, whoever keeps the positions of words: Pagefind in the browser, a plain map in a test. */
export interface Catalogue {
  /** How many records there are; each is a number below it, latest first. */
  readonly size: number;
  readonly table: TableFile;
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  /** All records. */
  readonly all: ReadonlySet<number>;
  segments(record: number): readonly Segment[];
  address(record: number): string;
  kind(record: number): RecordKind;
  /** Where a word of the vocabulary stands. */
  postings(form: string): Promise<Postings>;
}

/** Puts a catalogue together from what was loaded. */
export function catalogueOf(
  table: TableFile,
  words: readonly string[],
  postings: (form: string) => Promise<Postings>,
): Catalogue {
  const segments = table.lengths.map((lengths, record) =>
    segmentsOf(lengths, table.quotations[record]?.length ?? 0),
  );
  const kind = (record: number) => table.kinds[record] ?? 'article';
  return {
    size: table.ids.length,
    table,
    names: new Names(table),
    vocabulary: new Vocabulary(words),
    all: new Set(table.ids.keys()),
    segments: (record) => segments[record] ?? [],
    address: (record) => addressOf(kind(record), table.ids[record] ?? ''),
    kind,
    postings,
  };
}
