import { UNDATED } from '../../archive/undated.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Facet } from '../query/state.ts';

/** Headings of the facets. */
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
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
  year: 'years',
};

/** A number of things: `1 record`, `23 records`, `1,204 records`. */
export function counted(number: number, one: string, several = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : several}`;
}

/** A value of a facet as readers know it; an id that the archive does not know is shown as it is. */
export function valueName(facet: Facet, value: string, catalogue: Catalogue): string {
  if (facet === 'kind')
    return value === 'article' ? 'Articles' : value === 'statement' ? 'Statements' : value;
  if (facet === 'year') return value === UNDATED ? 'Undated' : value;
  return catalogue.names.entity(facet, value)?.short ?? value;
}
