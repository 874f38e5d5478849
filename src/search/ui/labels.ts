import { UNDATED } from '../../archive/undated.ts';
import type { Facet, Filter } from '../evaluation/state.ts';
import type { Names } from '../query/names.ts';

/** What can be chosen, as headings and filters in force call it. */
export const FILTER_NAMES: Readonly<Record<Filter, string>> = {
  kind: 'Kind',
  organisation: 'Organisation',
  policy: 'Policy',
  person: 'Person',
  source: 'Source',
  year: 'Year',
};

/** The same in the middle of a sentence, for several. */
export const FACET_PLURALS: Readonly<Record<Facet, string>> = {
  kind: 'kinds',
  organisation: 'organisations',
  policy: 'policies',
  person: 'people',
  source: 'sources',
};

/** One for all: `toLocaleString` makes its own each time, which cost a search of 600 names a third of its time. */
const GROUPED = new Intl.NumberFormat('en-GB');

/** A number of things: `1 record`, `23 records`, `1,204 records`. */
export function counted(number: number, one: string, several = `${one}s`): string {
  return `${GROUPED.format(number)} ${number === 1 ? one : several}`;
}

/** A value of a filter as readers know it; an id that the archive does not know is shown as it is. */
export function valueName(filter: Filter, value: string, names: Names): string {
  if (filter === 'kind')
    return value === 'article' ? 'Articles' : value === 'statement' ? 'Statements' : value;
  if (filter === 'year') return value === UNDATED ? 'Undated' : value;
  return names.entity(filter, value)?.short ?? value;
}
