import type { Catalogue } from '../evaluation/catalogue.ts';
import { NAMED } from '../files.ts';
import type { Names } from '../query/names.ts';
import { joinedForms } from './joined-forms.ts';
import { recordsByRow } from './records-by-row.ts';
import { once, remembered } from './remembered.ts';
import type { Shard } from './shard.ts';

/** Some shards as one catalogue, their records numbered through. */
export function catalogueOf(shards: readonly Shard[], names: Names, begins: Catalogue['begins']): Catalogue {
  const starts: number[] = [];
  let size = 0;
  for (const { columns } of shards) {
    starts.push(size);
    size += columns.kinds.length;
  }
  const kinds = shards.flatMap(({ columns }) => columns.kinds);
  const dates = shards.flatMap(({ columns }) => columns.dates);
  const lengths = shards.flatMap(({ columns }) => columns.lengths);
  const [organisation, policy, person, source] = NAMED.map((kind) => {
    const rows = shards.flatMap(({ columns }) => columns.named[kind]);
    return { rows, recordsOf: recordsByRow(rows) };
  });
  if (!organisation || !policy || !person || !source) throw new Error('A kind of entity is missing.');
  const named = { organisation, policy, person, source };
  const joined = <Value>(column: (shard: Shard) => Promise<readonly Value[]>) =>
    once(async (): Promise<readonly Value[]> => {
      const columns = await Promise.all(shards.map(column));
      return columns.flat();
    });
  return {
    size,
    names,
    kind: (record) => kinds[record] ?? 'article',
    date: (record) => dates[record],
    length: (record) => lengths[record] ?? 0,
    named: (record, kind) => named[kind].rows[record] ?? [],
    recordsOf: ({ kind, row }) => named[kind].recordsOf(row),
    forms: remembered(async (stem: string) =>
      joinedForms(await Promise.all(shards.map((shard) => shard.forms(stem))), starts),
    ),
    begins,
    speakers: joined((shard) => shard.speakers()),
    stances: joined((shard) => shard.stances()),
    types: joined((shard) => shard.types()),
    ids: joined((shard) => shard.ids()),
    text: async (record) => {
      const at = starts.findLastIndex((start) => start <= record);
      const shard = shards[at];
      if (shard === undefined || record >= size) throw new RangeError(`There is no record ${record}.`);
      return shard.text(record - (starts[at] ?? 0));
    },
  };
}
