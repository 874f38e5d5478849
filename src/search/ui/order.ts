import type { SearchState, Sort } from '../evaluation/state.ts';
import { type Child, element } from './dom.ts';
import type { Links } from './links.ts';

const ORDERS: readonly (readonly [Sort, string])[] = [
  ['relevance', 'relevance'],
  ['date', 'date, latest first'],
];

/** The choice between relevance and date; without words there is nothing to be relevant to. */
export function order(state: SearchState, links: Links): Child[] {
  if (state.query === '') return ['In the order of dates, latest first.'];
  return [
    'Order: ',
    ...ORDERS.flatMap(([sort, name], index): Child[] => {
      const choice =
        sort === state.sort
          ? element('strong', { 'data-sort': sort, 'aria-current': 'true' }, name)
          : element('a', { href: links.view({ ...state, sort, page: 1 }), 'data-sort': sort }, name);
      return index === 0 ? [choice] : [' · ', choice];
    }),
  ];
}
