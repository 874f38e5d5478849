import { counted } from '../../components/number.ts';
import { type Child, element } from '../../search/ui/dom.ts';
import type { Links } from '../../search/ui/links.ts';
import type { Answer } from '../answer.ts';
import type { SourceThere } from '../lookup-index.ts';
import { type SuggestionPlace, suggestionLink } from '../suggestion.ts';

/** What one thing that was asked for is answered, as an item of the list. */
export function answerItem(answer: Answer, links: Links, suggestion: SuggestionPlace): HTMLLIElement {
  return element(
    'li',
    { 'data-answer': answer.kind },
    element('p', { class: 'about lookup-asked' }, answer.asked.text),
    element('p', {}, ...said(answer, links, suggestion)),
    ...more(answer, links),
  );
}

function said(answer: Answer, links: Links, suggestion: SuggestionPlace): Child[] {
  switch (answer.kind) {
    case 'here': {
      const record = element(
        'a',
        { href: links.to(answer.address), 'data-record': answer.number },
        `Record ${answer.number}`,
      );
      return [record, answer.withdrawn ? ', withdrawn: its page says when and why.' : '.'];
    }
    case 'own':
      return [
        'A page of this archive: ',
        element('a', { href: links.to(answer.address) }, answer.address),
        '.',
      ];
    case 'no-page':
      return ['The archive has no page at this address of its own.'];
    case 'unknown': {
      const { address, words } = suggestion;
      const href = suggestionLink(address.startsWith('/') ? links.to(address) : address, answer.asked.text);
      return [
        'The archive has no record of this page. ',
        element('a', { href, 'data-suggest': true }, words),
        '.',
      ];
    }
    case 'no-number':
      return [`No record has the number ${answer.asked.number}.`];
    case 'words': {
      const href = links.to(`/search/?q=${encodeURIComponent(answer.asked.text)}`);
      return [
        'This holds no web address and no number of a record. ',
        element('a', { href }, 'Search the archive for it'),
        '.',
      ];
    }
  }
}

/** Of a page that is not here: what is here from the same site. */
function more(answer: Answer, links: Links): HTMLElement[] {
  if (answer.kind !== 'unknown' || answer.sources.length === 0) return [];
  const named = answer.sources.flatMap(({ source, name, records }: SourceThere, index): Child[] => [
    index === 0 ? '' : ', ',
    `${counted(records, 'record')} of `,
    element('a', { href: links.to(source) }, name),
  ]);
  return [
    element('p', { class: 'quiet', 'data-sources': true }, 'From the same site it has ', ...named, '.'),
  ];
}
