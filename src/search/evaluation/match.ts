import { stemOf } from '../../archive/text/stem.ts';
import type { Scope, Term } from '../query/ast.ts';
import type { NamedEntity } from '../query/names.ts';
import type { Catalogue, Postings } from './catalogue.ts';
import { segmentAt } from './places.ts';
import { RecordSet } from './record-set.ts';

/** Where a term matches: in the texts of records, and in the names of what they name. */
export interface Match {
  /** Place of the first word of each occurrence, by record. */
  readonly text: Postings;
  readonly entities: readonly NamedEntity[];
  /** The records that name one of these. */
  readonly named: RecordSet;
  /** Every record that matches either way. */
  readonly records: RecordSet;
}

/** What a term asks for, as one text: terms that ask for the same have the same. */
export function askedOf({ forms, exact, scope }: Pick<Term, 'forms' | 'exact' | 'scope'>): string {
  return `${scope} ${exact} ${forms.join(' ')}`;
}

/** Finds a term. A term of several words matches where they follow each other inside one segment. */
export async function match(
  term: Pick<Term, 'forms' | 'exact' | 'scope'>,
  catalogue: Catalogue,
): Promise<Match> {
  const words = await Promise.all(term.forms.map((form) => wordPostings(form, term.exact, catalogue)));
  const text = within(words.length === 1 ? (words[0] ?? new Map()) : adjacent(words), term.scope);
  const entities = term.scope === 'anywhere' ? catalogue.names.matching(term) : [];
  const named = RecordSet.union(entities.map(catalogue.recordsOf), catalogue.size);
  return { text, entities, named, records: named.or(RecordSet.of(text.keys(), catalogue.size)) };
}

/** One word in any of the forms that count as it. */
async function wordPostings(form: string, exact: boolean, catalogue: Catalogue): Promise<Postings> {
  const known = await catalogue.forms(stemOf(form));
  const lists = known.filter((each) => !exact || each.form === form).map(({ postings }) => postings);
  const [first] = lists;
  if (first !== undefined && lists.length === 1) return first;
  const merged = new Map<number, readonly number[]>();
  for (const list of lists) {
    for (const [record, places] of list) {
      const before = merged.get(record);
      merged.set(
        record,
        before === undefined ? places : [...before, ...places].sort((left, right) => left - right),
      );
    }
  }
  return merged;
}

function adjacent([first, ...others]: readonly Postings[]): Postings {
  const found = new Map<number, readonly number[]>();
  for (const [record, starts] of first ?? []) {
    if (!others.every((list) => list.has(record))) continue;
    const following = others.map((list) => new Set(list.get(record)));
    const places = starts.filter((start) => following.every((set, index) => set.has(start + index + 1)));
    if (places.length > 0) found.set(record, places);
  }
  return found;
}

function within(postings: Postings, scope: Scope): Postings {
  if (scope === 'anywhere') return postings;
  const found = new Map<number, readonly number[]>();
  for (const [record, places] of postings) {
    const kept = places.filter((place) => segmentAt(place).kind === scope);
    if (kept.length > 0) found.set(record, kept);
  }
  return found;
}
