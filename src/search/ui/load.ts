import type { Library } from '../evaluation/catalogue.ts';
import { openLibrary } from '../library/open-library.ts';
import { fetchJson } from './fetch-json.ts';

/** Opens the search in the folder where the build put it. Texts and most of the index follow when needed. */
export async function load(root: string): Promise<Library> {
  return openLibrary(root, fetchJson);
}
