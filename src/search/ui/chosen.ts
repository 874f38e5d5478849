import type { Catalogue } from '../query/catalogue.ts';
import type { Outcome } from '../query/search.ts';
import { FACETS, toggled, UNFILTERED } from '../query/state.ts';
import { element } from './dom.ts';
import { FACET_NAMES, valueName } from './labels.ts';
import type { Links } from './links.ts';

/** What the results are narrowed to, each with a link that takes it away. */
export function chosenFilters({ state }: Outcome, catalogue: Catalogue, links: Links): HTMLElement[] {
  const chosen = FACETS.flatMap((facet) => state.filters[facet].map((value) => ({ facet, value })));
  if (chosen.length === 0) return [];
  const items = chosen.map(({ facet, value }) => {
    const text = `${FACET_NAMES[facet]}: ${valueName(facet, value, catalogue)}`;
    return element(
      'li',
      {},
      element(
        'a',
        {
          href: links.view(toggled(state, facet, value)),
          'data-remove-filter': `${facet}=${value}`,
          'aria-label': `Remove the filter ${text}`,
        },
        text,
        ' ',
        element('span', { 'aria-hidden': 'true' }, '×'),
      ),
    );
  });
  if (chosen.length > 1) {
    const href = links.view({ ...state, filters: UNFILTERED, page: 1 });
    items.push(element('li', {}, element('a', { href, 'data-remove-all': true }, 'Remove all filters')));
  }
  return [element('ul', { class: 'chosen', 'aria-label': 'Narrowed to' }, ...items)];
}
