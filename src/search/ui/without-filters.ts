import type { Blame } from '../evaluation/blame.ts';
import type { Outcome } from '../evaluation/search.ts';
import { dated, type SearchState, toggled, unfiltered } from '../evaluation/state.ts';
import { chosenLabel } from './chosen-label.ts';
import { element } from './dom.ts';
import { counted } from './labels.ts';
import type { Links } from './links.ts';

/** When the filters are to blame for finding nothing: what is found without each of them, and without all. */
export function withoutFilters(
  { state, catalogue }: Outcome,
  { filters, unfiltered: number, nearest }: Blame,
  links: Links,
): HTMLElement[] {
  const found = counted(number, 'record');
  const why =
    state.query === ''
      ? 'No record has everything that the filters ask for.'
      : `The query finds ${found}, but none within the filters.`;
  const items = filters.map(({ filter, value, without }) => {
    const wider = filter === 'date' ? dated(state, '') : toggled(state, filter, value);
    return way(
      `Without ${chosenLabel(filter, value, catalogue.names)}`,
      wider,
      without,
      `${filter}=${value}`,
    );
  });
  if (filters.length > 1) items.push(way('Without any filter', unfiltered(state), number));
  return [element('p', {}, why), element('ul', {}, ...items)];

  function way(text: string, wider: SearchState, count: number, blamed?: string): HTMLLIElement {
    const href = links.view(wider);
    const isNearest = nearest !== undefined && href === links.view(nearest.state);
    const attributes = { href, 'data-nearest': isNearest ? wider.query : undefined };
    return element(
      'li',
      { 'data-blamed': blamed },
      count === 0 ? text : element('a', attributes, text),
      `: ${count === 0 ? 'none' : counted(count, 'record')}`,
    );
  }
}
