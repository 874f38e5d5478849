import MiniSearch, { type SearchOptions } from 'minisearch';
import type { SearchEngine } from './engine.ts';
import { SEARCHED_FIELDS, type SearchedText } from './searched-text.ts';

/** As it comes, and as its documentation sets it up: the title boosted, beginnings of words, forgiving of slips. */
const SETTINGS: Readonly<Record<string, SearchOptions>> = {
  'as it comes': {},
  'title × 2': { boost: { title: 2 } },
  'title × 2, prefix, fuzzy 0.2': { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  'title × 2, prefix, fuzzy 0.2, all words': {
    boost: { title: 2 },
    prefix: true,
    fuzzy: 0.2,
    combineWith: 'AND',
  },
};

/** MiniSearch over the same texts, in the ways that its documentation shows. */
export function miniSearchEngines(texts: readonly SearchedText[]): SearchEngine[] {
  const index = new MiniSearch<SearchedText>({ fields: [...SEARCHED_FIELDS] });
  index.addAll(texts);
  return Object.entries(SETTINGS).map(([settings, options]) => ({
    name: `MiniSearch, ${settings}`,
    search: async (query, limit) =>
      index
        .search(query, options)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  }));
}
