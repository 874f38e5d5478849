import { NAMED } from '../files.ts';

/** What results can be narrowed by, in the order of the page. */
export const FACETS = ['kind', ...NAMED] as const;
export type Facet = (typeof FACETS)[number];

/** Values that an address can ask for: those of the facets, and a year, as addresses once did. */
export const FILTERS = [...FACETS, 'year'] as const;
export type Filter = (typeof FILTERS)[number];

export type Filters = Readonly<Record<Filter, readonly string[]>>;

export type Sort = 'relevance' | 'date';

/** Which records are listed: those that match for certain, or those that only may, since their date is not exact. */
export type Certainty = 'certain' | 'possible';

/** Everything that makes a view of the search; the address of the page holds it all. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  /** Days to which the results are narrowed, as the query language writes them: `2021-05..2021-10`; or empty. */
  readonly date: string;
  readonly certainty: Certainty;
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

/** Reads `?q=…&kind=…&date=…&sort=…&page=…`; what it does not know it leaves out. */
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
    date: (parameters.get('date') ?? '').trim(),
    certainty: parameters.get('certainty') === 'possible' ? 'possible' : 'certain',
    sort: query !== '' && (sort === 'date' || sort === 'relevance') ? sort : usualSort(query),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };

  function values(filter: Filter): string[] {
    return [...new Set(parameters.getAll(filter))].filter((value) => value !== '');
  }
}

/** The query string of a view, always in the same order, without what goes without saying. */
export function writeState(state: SearchState): string {
  const { query, filters, date, certainty, sort, page } = state;
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const filter of FILTERS) for (const value of filters[filter]) parameters.append(filter, value);
  if (date !== '') parameters.set('date', date);
  if (certainty === 'possible') parameters.set('certainty', certainty);
  if (sort !== usualSort(query) || (query === '' && !isFiltered(state))) parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return `?${parameters}`;
}

/** Whether the address asks for anything: with none of it, the page offers its lists and loads nothing. */
export function asksForSomething(parameters: URLSearchParams): boolean {
  const state = readState(parameters);
  return state.query !== '' || parameters.has('sort') || isFiltered(state);
}

/** Whether anything but the query narrows the view. */
export function isFiltered({ filters, date }: Pick<SearchState, 'filters' | 'date'>): boolean {
  return date !== '' || FILTERS.some((filter) => filters[filter].length > 0);
}

/** The view with one value added or taken away, from its first page. */
export function toggled(state: SearchState, filter: Filter, value: string): SearchState {
  const chosen = state.filters[filter];
  const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return { ...state, filters: { ...state.filters, [filter]: values }, certainty: 'certain', page: 1 };
}

/** The view narrowed to other days, or to none when empty, from its first page. */
export function dated(state: SearchState, date: string): SearchState {
  return { ...state, date, certainty: 'certain', page: 1 };
}

/** The view without anything that narrows it but the query, from its first page. */
export function unfiltered(state: SearchState): SearchState {
  return { ...state, filters: UNFILTERED, date: '', certainty: 'certain', page: 1 };
}
