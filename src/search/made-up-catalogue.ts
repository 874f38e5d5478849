import type { Archive } from '../archive/index.ts';
import { compareText } from '../archive/order.ts';
import { tableOf } from './index/table.ts';
import { searchableWords, textRow } from './index/texts.ts';
import { type Catalogue, catalogueOf } from './query/catalogue.ts';

/** A catalogue that keeps the positions of words itself: for tests of the query language alone. */
export function plainCatalogue(archive: Archive): Catalogue {
  const segments = archive.records.map((record) => searchableWords(textRow(record)));
  const postings = new Map<string, Map<number, number[]>>();
  segments.forEach((parts, record) => {
    parts.flat().forEach((form, position) => {
      const records = postings.get(form) ?? new Map<number, number[]>();
      records.set(record, [...(records.get(record) ?? []), position]);
      postings.set(form, records);
    });
  });
  const lengths = segments.map((parts) => parts.map((words) => words.length));
  const table = tableOf(
    archive,
    lengths,
    archive.records.map(({ id }) => id),
  );
  const words = [...postings.keys()].sort(compareText);
  return catalogueOf(table, words, async (form) => postings.get(form) ?? new Map());
}
