import { Charset, Document, type IndexOptions } from 'flexsearch';
import type { SearchEngine } from './engine.ts';
import { SEARCHED_FIELDS, type SearchedText } from './searched-text.ts';

/** Its presets and the settings that its documentation recommends for documents of prose. */
const SETTINGS: Readonly<Record<string, IndexOptions>> = {
  'as it comes': {},
  'preset match': { preset: 'match' },
  'preset score': { preset: 'score' },
  'tokenize forward': { tokenize: 'forward', encoder: Charset.LatinBalance },
  'tokenize full': { tokenize: 'full', encoder: Charset.LatinBalance },
  'context both ways': {
    tokenize: 'strict',
    encoder: Charset.LatinBalance,
    context: { depth: 2, bidirectional: true, resolution: 3 },
  },
};

/**
 * FlexSearch over the same texts: a Document of the fields, and one of a single field that holds all of them, since
 * it finds a record by several words only when one field has them. It is asked for suggestions too, records without
 * some of the words, as MiniSearch gives them.
 */
export function flexSearchEngines(texts: readonly SearchedText[]): SearchEngine[] {
  const whole = texts.map((text) => ({
    id: text.id,
    whole: SEARCHED_FIELDS.map((field) => text[field]).join('\n'),
  }));
  return Object.entries(SETTINGS).flatMap(([settings, options]) => [
    engineOf(`FlexSearch, ${settings}`, texts, SEARCHED_FIELDS, options),
    engineOf(`FlexSearch, ${settings}, one field`, whole, ['whole'], options),
  ]);
}

function engineOf<Field extends string>(
  name: string,
  texts: readonly Readonly<Record<Field | 'id', string>>[],
  fields: readonly Field[],
  options: IndexOptions,
): SearchEngine {
  const index = new Document({
    document: { id: 'id', index: fields.map((field) => ({ field, ...options })) },
  });
  for (const text of texts) index.add(text);
  return {
    name,
    search: async (query, limit) => {
      // Each field gives its own list; merged, they follow each other in the order of the fields.
      const found = await index.search(query, { limit, suggest: true, merge: true });
      return found.slice(0, limit).map(({ id }) => String(id));
    },
  };
}
