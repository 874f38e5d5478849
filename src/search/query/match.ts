import type { Term } from './ast.ts';
import type { Catalogue, Postings } from './catalogue.ts';
import type { NamedEntity } from './names.ts';
import { segmentAt } from './segments.ts';

/** Where a term matches: in the texts of records, and in the names of what they name. */
export interface Match {
  /** Position of the first word of each occurrence, by record. */
  readonly text: Postings;
  readonly entities: readonly NamedEntity[];
  /** Every record that matches either way. */
  readonly records: ReadonlySet<number>;
}

/** Finds a term. A term of several words matches where they follow each other inside one segment. */
export async function match(term: Pick<Term, 'forms' | 'exact'>, catalogue: Catalogue): Promise<Match> {
  const words = await Promise.all(term.forms.map((form) => wordPostings(form, term.exact, catalogue)));
  const text = words.length === 1 ? (words[0] ?? new Map()) : adjacent(words, catalogue);
  const entities = catalogue.names.matching(term);
  const records = new Set(text.keys());
  for (const entity of entities) for (const record of entity.records) records.add(record);
  return { text, entities, records };
}

/** One word in any of the forms that count as it. */
async function wordPostings(form: string, exact: boolean, catalogue: Catalogue): Promise<Postings> {
  const lists = await Promise.all(
    catalogue.vocabulary.formsFor(form, exact).map((known) => catalogue.postings(known)),
  );
  if (lists.length === 1 && lists[0] !== undefined) return lists[0];
  const merged = new Map<number, number[]>();
  for (const list of lists) {
    for (const [record, positions] of list) merged.set(record, [...(merged.get(record) ?? []), ...positions]);
  }
  for (const positions of merged.values()) positions.sort((left, right) => left - right);
  return merged;
}

function adjacent(words: readonly Postings[], catalogue: Catalogue): Postings {
  const [first, ...others] = words;
  const found = new Map<number, number[]>();
  for (const [record, starts] of first ?? []) {
    const following = others.map((list) => new Set(list.get(record)));
    const positions = starts.filter((start) => {
      if (!following.every((set, index) => set.has(start + index + 1))) return false;
      const segment = segmentAt(catalogue.segments(record), start);
      return segment !== undefined && start + words.length <= segment.end;
    });
    if (positions.length > 0) found.set(record, positions);
  }
  return found;
}
