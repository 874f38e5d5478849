import { NAMED } from '../files.ts';

/** What results can be narrowed by, in the order of the page. */
export const FACETS = ['kind', ...NAMED, 'year'] as const;
export type Facet = (typeof FACETS)[number];

export type Filters = Readonly<Record<Facet, readonly string[]>>;
export type Sort = 'relevance' | 'date';

/** Everything that makes a view of the search; the address of the page holds it all. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
}

/** No filter. */
export const UNFILTERED: Filters = {
  kind: [],
  organisation: [],
  policy: [],
  person: [],
  source: [],
  year: [],
};

/** The order used when the address names none: relevance when there is something to be relevant to. */
function usualSort(query: string): Sort {
  return query === '' ? 'date' : 'relevance';
}

/** Reads `?q=…&kind=…&sort=…&page=…`; what it does not know it leaves out. */
export function readState(parameters: URLSearchParams): SearchState {
  const query = (parameters.get('q') ?? '').trim();
  const sort = parameters.get('sort');
  const page = Number(parameters.get('page') ?? 1);
  return {
    query,
    filters: {
      kind: values('kind'),
      organisation: values('organisation'),
      policy: values('policy'),
      person: values('person'),
      source: values('source'),
      year: values('year'),
    },
    sort: query !== '' && (sort === 'date' || sort === 'relevance') ? sort : usualSort(query),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };

  function values(facet: Facet): string[] {
    return [...new Set(parameters.getAll(facet))].filter((value) => value !== '');
  }
}

/** The query string of a view, always in the same order, without what goes without saying. */
export function writeState({ query, filters, sort, page }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of FACETS) for (const value of filters[facet]) parameters.append(facet, value);
  const filtered = FACETS.some((facet) => filters[facet].length > 0);
  if (sort !== usualSort(query) || (query === '' && !filtered)) parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return `?${parameters}`;
}

/** Whether the address asks for anything: with none of it, the page offers its lists and loads nothing. */
export function asksForSomething(parameters: URLSearchParams): boolean {
  return (
    (parameters.get('q') ?? '').trim() !== '' ||
    parameters.has('sort') ||
    FACETS.some((facet) => parameters.getAll(facet).some((value) => value !== ''))
  );
}

/** The view with one value added or taken away, from its first page. */
export function toggled(state: SearchState, facet: Facet, value: string): SearchState {
  const chosen = state.filters[facet];
  const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return { ...state, filters: { ...state.filters, [facet]: values }, page: 1 };
}
