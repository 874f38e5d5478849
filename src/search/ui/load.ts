import type { Manifest, TableFile } from '../files.ts';
import { type Catalogue, catalogueOf } from '../query/catalogue.ts';
import { fetchJson } from './fetch-json.ts';
import { openPagefind, pagefindPostings } from './postings.ts';
import { Texts } from './texts.ts';

/** Everything that the search needs, loaded. */
export interface Loaded {
  readonly catalogue: Catalogue;
  readonly texts: Texts;
}

/** Loads the search from the folder where the build put it. Texts and parts of the index follow when needed. */
export async function load(root: string): Promise<Loaded> {
  const manifest = await fetchJson<Manifest>(`${root}manifest.json`, { cache: 'no-cache' });
  const [table, words, library] = await Promise.all([
    fetchJson<TableFile>(root + manifest.table),
    fetchJson<string[]>(root + manifest.words),
    openPagefind(
      manifest.pagefind.map((folder) => root + folder),
      (folder) => import(/* @vite-ignore */ `${folder}pagefind.js`),
    ),
  ]);
  return {
    catalogue: catalogueOf(table, words, pagefindPostings(library, table.keys)),
    texts: new Texts(root, manifest),
  };
}
