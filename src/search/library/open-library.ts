import type { NamesFile } from '../files.ts';
import type { Library } from '../query/catalogue.ts';
import { overlaps } from '../query/day-range.ts';
import { Names } from '../query/names.ts';
import type { Manifest } from './manifest.ts';
import { remembered } from './remembered.ts';
import { openShard, type ReadFile } from './shard.ts';
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
  const namesFile = await read<NamesFile>(manifest.names);
  const names = new Names(namesFile);
  const words = openWords(manifest.vocabulary, read);
  const shard = remembered(async (number: number) => {
    const files = manifest.shards[number];
    if (files === undefined) throw new RangeError(`There is no shard ${number}.`);
    return openShard(files, namesFile, read);
  });
  const catalogue = remembered(async (numbers: string) =>
    catalogueOf(
      await Promise.all(
        numbers
          .split(' ')
          .filter(Boolean)
          .map((each) => shard(Number(each))),
      ),
      names,
      words.begins,
    ),
  );
  return {
    size: manifest.records,
    names,
    open: (range) => {
      const numbers = [...manifest.shards.entries()].flatMap(([number, { days }]) => {
        if (range === undefined) return [number];
        if (days === undefined) return [];
        const [earliest, latest] = days;
        return overlaps({ earliest, latest, qualified: false }, range) ? [number] : [];
      });
      return catalogue(numbers.join(' '));
    },
    vocabulary: words.all,
  };
}
