import { join } from 'node:path';
import type { Archive } from '../../archive/index.ts';
import type { ArchivedRecord } from '../../archive/linked.ts';
import { SEARCH_FOLDER } from '../library/built-library.ts';
import { writeChoices } from '../library/choices-text.ts';
import type { Manifest, ShardFiles } from '../library/manifest.ts';
import { writeTable } from '../library/shard-table.ts';
import { writeSpeakers } from '../library/speakers-text.ts';
import { type Columns, columnsOf } from './columns.ts';
import { indexTexts } from './indexed-texts.ts';
import { daysOf, shardsOf } from './shards.ts';
import { termChunks } from './term-chunks.ts';
import { textRow } from './texts.ts';
import { vocabularyParts } from './vocabulary.ts';
import { WrittenFiles } from './written-files.ts';

/** Memory grows with the records of a shard, about 20 kB each, and so does what a reader loads for a word. */
const RECORDS_PER_SHARD = 25_000;

export interface SearchOptions {
  /** The folder of the built site. */
  readonly folder: string;
  /** After how many records a new shard begins; a number for tests, so that a small archive has several. */
  readonly recordsPerShard?: number;
}

/** What was written. */
export interface WrittenSearch {
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes the search of an archive’s published records into a built site. The same archive gives the same bytes.
 * All addresses inside are relative, so the base path of the site does not matter.
 */
export function writeSearch(
  archive: Archive,
  { folder, recordsPerShard = RECORDS_PER_SHARD }: SearchOptions,
): WrittenSearch {
  const written = new WrittenFiles(join(folder, SEARCH_FOLDER));
  const columns = columnsOf(archive);
  const words = new Map<string, number>();
  const shards: ShardFiles[] = [];
  let start = 0;
  for (const records of shardsOf(archive.records, recordsPerShard)) {
    shards.push(writeShard(records, part(columns, start, start + records.length), words, written));
    start += records.length;
  }
  const vocabulary = vocabularyParts(words);
  const manifest: Manifest = {
    records: archive.records.length,
    names: written.kept('names', columns.names),
    vocabulary: { folder: written.numbered('words', vocabulary.parts), first: vocabulary.first },
    shards,
  };
  written.fixed('manifest.json', manifest);
  return { records: archive.records.length, files: written.files, bytes: written.bytes };
}

/** Writes what belongs to some records, and adds for each of their words in how many it stands. */
function writeShard(
  records: readonly ArchivedRecord[],
  columns: Columns,
  words: Map<string, number>,
  written: WrittenFiles,
): ShardFiles {
  const rows = records.map(textRow);
  const { postings, lengths } = indexTexts(rows);
  for (const [form, { gaps }] of postings) words.set(form, (words.get(form) ?? 0) + gaps.length);
  const { chunks, stems } = termChunks(postings);
  const days = daysOf(records);
  return {
    records: records.length,
    ...(days === undefined ? {} : { days }),
    table: written.kept('records', writeTable({ ...columns, lengths }, columns.names, stems)),
    terms: written.numbered('terms', chunks),
    texts: written.numbered('texts', rows),
    speakers: written.kept('speakers', writeSpeakers(columns.speakers, columns.named)),
    stances: written.kept('stances', writeChoices(columns.stances)),
    types: written.kept(
      'types',
      writeChoices(columns.types.map((type) => (type === undefined ? [] : [type]))),
    ),
    ids: written.kept('ids', columns.ids),
  };
}

/** The columns of some records. */
function part(columns: Columns, from: number, to: number): Columns {
  const { names, ids, kinds, dates, named, speakers, stances, types } = columns;
  return {
    names,
    ids: ids.slice(from, to),
    kinds: kinds.slice(from, to),
    dates: dates.slice(from, to),
    named: {
      organisation: named.organisation.slice(from, to),
      policy: named.policy.slice(from, to),
      person: named.person.slice(from, to),
      source: named.source.slice(from, to),
    },
    speakers: speakers.slice(from, to),
    stances: stances.slice(from, to),
    types: types.slice(from, to),
  };
}
