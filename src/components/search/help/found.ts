import type { Archive } from '../../../archive/index.ts';
import type { Library } from '../../../search/evaluation/catalogue.ts';
import { search } from '../../../search/evaluation/search.ts';
import { readState, writeState } from '../../../search/evaluation/state.ts';
import { memoryLibrary } from '../../../search/index/memory-library.ts';
import { openBuilt } from '../../../search/library/built-library.ts';
import { sharedSearchFolder } from '../../../search/library/shared-folder.ts';

/** What a query finds in an archive. */
export interface Found {
  /** Address of the search with its results, without site and base. */
  readonly address: string;
  /** Records that match for certain. */
  readonly certain: number;
  /** Further records that may match, since their date is not exact. */
  readonly possible: number;
}

const libraries = new WeakMap<Archive, Promise<Library>>();

/** The search as it was just written; where none was, as while editing live, one in memory. */
function libraryOf(archive: Archive): Promise<Library> {
  const known = libraries.get(archive);
  if (known !== undefined) return known;
  const folder = sharedSearchFolder();
  const opened = folder === undefined ? Promise.resolve(memoryLibrary(archive)) : openBuilt(folder);
  libraries.set(archive, opened);
  return opened;
}

/** Runs an example as the search page would: over all records, with nothing chosen. */
export async function found(query: string, archive: Archive): Promise<Found> {
  const state = readState(new URLSearchParams({ q: query }));
  const { certain, possible } = await search(state, await libraryOf(archive));
  return { address: `/search/${writeState(state)}`, certain, possible };
}
