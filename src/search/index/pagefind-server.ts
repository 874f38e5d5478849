import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, TableFile } from '../files.ts';
import { type Catalogue, catalogueOf } from '../query/catalogue.ts';
import { openPagefind, pagefindPostings } from '../ui/postings.ts';

/** A written search, opened in Node with Pagefind’s own browser library: for tests. */
export interface OpenedSearch {
  readonly catalogue: Catalogue;
  close(): void;
}

/** Opens the search of a built folder. Pagefind fetches its files, so they are served on the loopback address. */
export async function openSearch(folder: string): Promise<OpenedSearch> {
  const data = join(folder, 'search/data');
  const manifest: Manifest = readJson(data, 'manifest.json');
  const table: TableFile = readJson(data, manifest.table);
  const words: string[] = readJson(data, manifest.words);
  for (const index of manifest.pagefind)
    writeFileSync(join(data, index, 'package.json'), '{"type":"module"}');
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    response.end(readFileSync(join(data, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const root = `http://127.0.0.1:${address.port}/`;
  const library = await openPagefind(
    manifest.pagefind.map((index) => root + index),
    (index) =>
      import(/* @vite-ignore */ pathToFileURL(join(data, index.slice(root.length), 'pagefind.js')).href),
  );
  return {
    catalogue: catalogueOf(table, words, pagefindPostings(library, table.keys)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function readJson<Data>(folder: string, file: string): Data {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
