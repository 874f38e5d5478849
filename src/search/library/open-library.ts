import type { Library } from '../evaluation/catalogue.ts';
import type { NamesFile } from '../files.ts';
import { type DayRange, overlaps } from '../query/day-range.ts';
import { Names } from '../query/names.ts';
import type { Manifest, ShardFiles } from './manifest.ts';
import { once, remembered } from './remembered.ts';
import { openShard, type ReadFile } from './shard.ts';
import type { ShardTable } from './shard-table.ts';
import { catalogueOf } from './shards-catalogue.ts';
import { openWords } from './words.ts';

/** Fetches a JSON file. @throws Error when it cannot be had. */
export type FetchJson = <Data>(url: string, init?: { readonly cache: 'no-cache' }) => Promise<Data>;

/**
 * Opens the search that `writeSearch` wrote: fetches the names; all else follows when it is asked for, each file
 * once. What could not be had is fetched again when it is asked for again.
 * @param root where the files are, with a slash at its end
 * @throws Error when the manifest or the names cannot be had
 */
export async function openLibrary(root: string, fetchJson: FetchJson): Promise<Library> {
  const manifest = await fetchJson<Manifest>(`${root}manifest.json`, { cache: 'no-cache' });
  const read: ReadFile = (path) => fetchJson(root + path);
  const tables = manifest.shards.map((files) => ({ files, read: once(() => read<ShardTable>(files.table)) }));
  // A table that every search needs does not wait for the names. Whoever opens its shard hears of a failure.
  if (tables.length === 1) tables[0]?.read().catch(() => undefined);
  const namesFile = await read<NamesFile>(manifest.names);
  const names = new Names(namesFile);
  const words = openWords(manifest.vocabulary, read);
  const shards = tables.map((table) => ({
    files: table.files,
    open: once(async () => openShard(table.files, await table.read(), namesFile, read)),
  }));
  /** The catalogue of some shards, by a digit for each: 1 when it is one of them. */
  const catalogue = remembered(async (chosen: string) => {
    const opened = shards.filter((_, number) => chosen[number] === '1').map(({ open }) => open());
    return catalogueOf(await Promise.all(opened), names, words.begins);
  });
  return {
    size: manifest.records,
    names,
    open: (range) => catalogue(shards.map(({ files }) => (concerns(files, range) ? '1' : '0')).join('')),
    vocabulary: words.all,
  };
}

/** Whether a record of a shard can be dated within a range. */
function concerns({ days }: ShardFiles, range: DayRange | undefined): boolean {
  if (range === undefined) return true;
  if (days === undefined) return false;
  const [earliest, latest] = days;
  return overlaps({ earliest, latest, qualified: false }, range);
}
