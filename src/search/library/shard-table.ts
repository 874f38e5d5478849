import type { RecordKind } from '../../archive/content.ts';
import type { Named, NamesFile } from '../files.ts';
import type { RecordDate } from '../query/day-range.ts';
import { type ChoicesText, readChoices, writeChoices } from './choices-text.ts';
import { type DatesText, readDates, writeDates } from './dates-text.ts';
import { lengthOfStep, lengthStep } from './length-step.ts';
import type { ListsText } from './lists-text.ts';
import { readNamed, writeNamed } from './named-text.ts';
import { readNumbers, writeNumbers } from './number-text.ts';

/** What every search needs to know of each record of a shard, record by record. */
export interface RecordColumns {
  readonly kinds: readonly RecordKind[];
  readonly dates: readonly (RecordDate | undefined)[];
  /** Words of its texts. */
  readonly lengths: readonly number[];
  /** Rows of what it names. */
  readonly named: Readonly<Record<Named, readonly (readonly number[])[]>>;
}

/** The columns as they are written, and where words are found. */
export interface ShardTable {
  readonly kinds: ChoicesText<RecordKind>;
  readonly dates: DatesText;
  readonly lengths: string;
  readonly named: Readonly<Record<Named, ListsText>>;
  /** First stem of each chunk of terms, with spaces between. */
  readonly stems: string;
}

/** Writes the columns of a shard. @param stems first stem of each chunk of terms */
export function writeTable(columns: RecordColumns, names: NamesFile, stems: readonly string[]): ShardTable {
  const named = (kind: Named) => writeNamed(columns.named[kind], names[kind]);
  return {
    kinds: writeChoices(columns.kinds.map((kind) => [kind])),
    dates: writeDates(columns.dates),
    lengths: writeNumbers(columns.lengths.map(lengthStep)),
    named: {
      organisation: named('organisation'),
      policy: named('policy'),
      person: named('person'),
      source: named('source'),
    },
    stems: stems.join(' '),
  };
}

/** The columns of a shard, lengths rounded. */
export function readTable(table: ShardTable, names: NamesFile): RecordColumns {
  const named = (kind: Named) => readNamed(table.named[kind], names[kind]);
  return {
    kinds: readChoices(table.kinds).flat(),
    dates: readDates(table.dates),
    lengths: readNumbers(table.lengths).map(lengthOfStep),
    named: {
      organisation: named('organisation'),
      policy: named('policy'),
      person: named('person'),
      source: named('source'),
    },
  };
}
