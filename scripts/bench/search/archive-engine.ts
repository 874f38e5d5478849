import type { Archive } from '../../../src/archive/index.ts';
import { search } from '../../../src/search/evaluation/search.ts';
import { readState } from '../../../src/search/evaluation/state.ts';
import { memoryLibrary } from '../../../src/search/index/memory-library.ts';
import type { SearchEngine } from './engine.ts';

/**
 * The archive's own search as its page shows it: the records that match, and, when these are few, below them those
 * that nearly do. Without the second list it is also measured alone.
 */
export function archiveEngines(archive: Archive): SearchEngine[] {
  const library = memoryLibrary(archive);
  const engine = (name: string, withNearly: boolean): SearchEngine => ({
    name,
    async search(query, limit) {
      const outcome = await search(readState(new URLSearchParams({ q: query })), library);
      const { catalogue, records, nearly } = outcome;
      const listed = withNearly ? [...records, ...nearly] : records;
      const ids = await catalogue.ids();
      return listed.slice(0, limit).map((record) => ids[record] ?? '');
    },
  });
  return [engine('this archive', true), engine('this archive, without those that nearly match', false)];
}
