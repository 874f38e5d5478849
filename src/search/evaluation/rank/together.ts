import type { Catalogue, Postings } from '../catalogue.ts';
import type { Answer } from '../evaluate.ts';
import { RecordSet } from '../record-set.ts';
import type { Sequence } from './sequences.ts';

/** Where the terms of a sequence stand next to each other. */
export interface Together {
  /** Places of the first word in the texts of a record, ascending. */
  places(record: number): readonly number[];
  /** The records that name something in whose name they do. */
  readonly named: RecordSet;
}

const NOWHERE: readonly number[] = [];

/** Those of the places that another word follows at a distance in words; both lists ascending. */
export function followed(
  places: readonly number[],
  others: readonly number[],
  distance: number,
): readonly number[] {
  let found: number[] | undefined;
  let at = 0;
  for (const place of places) {
    const wanted = place + distance;
    while ((others[at] ?? Number.POSITIVE_INFINITY) < wanted) at++;
    if (others[at] !== wanted) continue;
    if (found === undefined) found = [place];
    else found.push(place);
  }
  return found ?? NOWHERE;
}

/** Finds a sequence in the places where its terms were found; nothing is read from the index again. */
export function together(sequence: Sequence, answer: Answer, catalogue: Catalogue): Together {
  const [first, ...others] = sequence;
  const postings = (term = first): Postings => (term && answer.matches.get(term)?.text) ?? new Map();
  const start = postings();
  let distance = first?.forms.length ?? 0;
  const following = others.map((term) => {
    const list = { places: postings(term), distance };
    distance += term.forms.length;
    return list;
  });
  return {
    places(record) {
      let places = start.get(record) ?? NOWHERE;
      for (const list of following) {
        if (places.length === 0) return NOWHERE;
        places = followed(places, list.places.get(record) ?? NOWHERE, list.distance);
      }
      return places;
    },
    named: namedBy(sequence, answer, catalogue),
  };
}

function namedBy(sequence: Sequence, answer: Answer, catalogue: Catalogue): RecordSet {
  const none = RecordSet.none(catalogue.size);
  const [only] = sequence;
  if (only !== undefined && sequence.length === 1) return answer.matches.get(only)?.named ?? none;
  if (sequence.some(({ scope }) => scope !== 'anywhere')) return none;
  const forms = sequence.flatMap((term) => term.forms);
  const entities = catalogue.names.matching({ forms, exact: sequence.every(({ exact }) => exact) });
  return RecordSet.union(entities.map(catalogue.recordsOf), catalogue.size);
}
