import type { FacetValue } from '../evaluation/facets.ts';
import type { Outcome } from '../evaluation/search.ts';
import { FACETS, type Facet, toggled } from '../evaluation/state.ts';
import { element } from './dom.ts';
import { FACET_PLURALS, FILTER_NAMES, valueName } from './labels.ts';
import type { Links } from './links.ts';

/** Values shown before “Show all”. */
const SHOWN = 7;

/** The facets of an outcome; every value is a link to the narrower (or, when chosen, the wider) view. */
export function facetList(outcome: Outcome, links: Links, unfolded: Set<Facet>): HTMLElement[] {
  const { state, facets, catalogue } = outcome;
  return FACETS.flatMap((facet) => {
    const values = facets[facet];
    return values.length === 0 ? [] : [group(facet, values)];
  });

  function group(facet: Facet, values: readonly FacetValue[]): HTMLElement {
    const heading = `facet-${facet}`;
    const items = values.map((each, index) => item(each, index >= SHOWN && !each.chosen));
    const list = element('ul', { id: `${heading}-values`, 'aria-labelledby': heading }, ...items);
    const section = element(
      'section',
      { class: 'facet', 'data-facet': facet },
      element('h3', { id: heading }, FILTER_NAMES[facet]),
      list,
    );
    const folded = items.filter((each) => each.hasAttribute('data-folded'));
    if (folded.length > 0) section.append(unfolder(facet, values.length, folded, list.id));
    return section;
  }

  function item({ facet, value, count, chosen }: FacetValue, foldable: boolean): HTMLLIElement {
    const name = valueName(facet, value, catalogue.names);
    const link = element(
      'a',
      {
        // The numbers are those of the records listed, so that their certainty stays as it is.
        href: links.view({ ...toggled(state, facet, value), certainty: state.certainty }),
        'data-facet-value': value,
        'data-facet-count': count,
        'aria-current': chosen ? 'true' : undefined,
        rel: 'nofollow',
      },
      element('span', { class: 'facet-name' }, name),
      ' ',
      element('span', { class: 'facet-count' }, String(count)),
    );
    return element('li', { 'data-folded': foldable, hidden: foldable && !unfolded.has(facet) }, link);
  }

  function unfolder(
    facet: Facet,
    number: number,
    folded: readonly HTMLElement[],
    controls: string,
  ): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'facet-more', 'aria-controls': controls });
    const show = () => {
      const open = unfolded.has(facet);
      for (const each of folded) each.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
      button.textContent = open
        ? `Show fewer ${FACET_PLURALS[facet]}`
        : `Show all ${number} ${FACET_PLURALS[facet]}`;
    };
    button.addEventListener('click', () => {
      if (!unfolded.delete(facet)) unfolded.add(facet);
      show();
    });
    show();
    return button;
  }
}
