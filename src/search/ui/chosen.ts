import type { Outcome } from '../evaluation/search.ts';
import { dated, FILTERS, toggled, unfiltered } from '../evaluation/state.ts';
import { chosenLabel } from './chosen-label.ts';
import { element } from './dom.ts';
import type { Links } from './links.ts';

/** What the results are narrowed to, each with a link that takes it away. */
export function chosenFilters({ state, catalogue }: Outcome, links: Links): HTMLElement[] {
  const chosen = FILTERS.flatMap((filter) =>
    state.filters[filter].map((value) => item(filter, value, links.view(toggled(state, filter, value)))),
  );
  if (state.date !== '') chosen.push(item('date', state.date, links.view(dated(state, ''))));
  if (chosen.length === 0) return [];
  if (chosen.length > 1) {
    const href = links.view(unfiltered(state));
    chosen.push(element('li', {}, element('a', { href, 'data-remove-all': true }, 'Remove all filters')));
  }
  return [element('ul', { class: 'chosen', 'aria-label': 'Narrowed to' }, ...chosen)];

  function item(filter: Parameters<typeof chosenLabel>[0], value: string, href: string): HTMLLIElement {
    const text = chosenLabel(filter, value, catalogue.names);
    const attributes = {
      href,
      'data-remove-filter': `${filter}=${value}`,
      'aria-label': `Remove the filter ${text}`,
    };
    return element(
      'li',
      {},
      element('a', attributes, text, ' ', element('span', { 'aria-hidden': 'true' }, '×')),
    );
  }
}
