import type { Outcome } from '../query/search.ts';
import { UNFILTERED } from '../query/state.ts';
import { type Child, element } from './dom.ts';
import { counted } from './labels.ts';
import type { Links } from './links.ts';

/** Why nothing was found, word by word, and what would find something. */
export function nothing({ blame, state }: Outcome, links: Links): HTMLElement[] {
  if (blame === undefined) return [];
  if (blame.reason === 'filters') {
    const href = links.view({ ...state, filters: UNFILTERED, page: 1 });
    const words = state.query === '' ? 'There are' : 'Without the filters there are';
    return [
      paragraph(
        `No record has everything that the filters ask for. ${words} `,
        element('a', { href }, counted(blame.count, 'record')),
        '.',
      ),
    ];
  }
  if (blame.reason === 'unknown') {
    return blame.terms.map(({ term, words }) => {
      const text = term.exact ? `“${term.text}”` : `‘${term.text}’`;
      const named = element('strong', { 'data-blamed': term.text }, text);
      if (!words) return paragraph('No record has the word', term.forms.length > 1 ? 's ' : ' ', named, '.');
      const href = links.view({ ...state, query: term.forms.join(' '), page: 1 });
      return paragraph(
        'No record has the words ',
        named,
        ' next to each other. ',
        element('a', { href }, 'Search for the words anywhere in a record'),
        '.',
      );
    });
  }
  const each = blame.terms.flatMap(({ term, count }, index): Child[] => {
    const href = links.view({
      ...state,
      query: term.exact ? `"${term.text}"` : term.text,
      filters: UNFILTERED,
      page: 1,
    });
    const link = element('a', { href, 'data-blamed': term.text }, term.text);
    return [index === 0 ? '' : ', ', link, ` in ${counted(count, 'record')}`];
  });
  return [paragraph('No record matches the whole query. Found apart: ', ...each, '.')];
}

function paragraph(...children: Child[]): HTMLParagraphElement {
  return element('p', {}, ...children);
}
