import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../evaluation/catalogue.ts';
import { openLibrary } from './open-library.ts';

/** Where the search’s files are, under the site’s root. */
export const SEARCH_FOLDER = 'search/data';

/** Opens the search that was written into a folder, as a browser would over the network. */
export function openBuilt(folder: string): Promise<Library> {
  return openLibrary(`${join(folder, SEARCH_FOLDER)}/`, async (path) =>
    JSON.parse(await readFile(path, 'utf8')),
  );
}
