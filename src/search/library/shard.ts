import type { Stance } from '../../archive/schema/stances.ts';
import type { StatementType } from '../../archive/schema/statement-types.ts';
import type { KnownForm, Quoted } from '../evaluation/catalogue.ts';
import type { NamesFile, TextRow } from '../files.ts';
import { type ChoicesText, readChoices } from './choices-text.ts';
import type { ShardFiles } from './manifest.ts';
import { partHolding } from './part-holding.ts';
import { once, remembered } from './remembered.ts';
import { type RecordColumns, readTable, type ShardTable } from './shard-table.ts';
import { readSpeakers, type SpeakersText } from './speakers-text.ts';
import { readTermChunk, type TermChunk } from './term-chunk.ts';

/** Fetches a JSON file of the search, by its path below the manifest. @throws Error when it cannot be had. */
export type ReadFile = <Data>(path: string) => Promise<Data>;

/** The records of one shard, each a number from 0; all but the columns is fetched when it is asked for. */
export interface Shard {
  readonly columns: RecordColumns;
  forms(stem: string): Promise<readonly KnownForm[]>;
  speakers(): Promise<readonly (readonly Quoted[])[]>;
  stances(): Promise<readonly (readonly Stance[])[]>;
  types(): Promise<readonly (StatementType | undefined)[]>;
  ids(): Promise<readonly string[]>;
  text(record: number): Promise<TextRow>;
}

/** Opens a shard whose table is there already. @param names those of the whole archive */
export function openShard(files: ShardFiles, table: ShardTable, names: NamesFile, read: ReadFile): Shard {
  const columns = readTable(table, names);
  const first = table.stems === '' ? [] : table.stems.split(' ');
  const chunk = remembered(async (number: number) =>
    readTermChunk(await read<TermChunk>(`${files.terms}${number}.json`)),
  );
  return {
    columns,
    forms: async (stem) => {
      const number = partHolding(stem, first);
      return number === undefined ? [] : ((await chunk(number)).get(stem) ?? []);
    },
    speakers: once(async () => readSpeakers(await read<SpeakersText>(files.speakers), columns.named)),
    stances: once(async () => readChoices(await read<ChoicesText<Stance>>(files.stances))),
    types: once(async () =>
      readChoices(await read<ChoicesText<StatementType>>(files.types)).map(([type]) => type),
    ),
    ids: once(() => read<string[]>(files.ids)),
    text: remembered((record: number) => read<TextRow>(`${files.texts}${record}.json`)),
  };
}
