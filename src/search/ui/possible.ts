import type { Outcome } from '../evaluation/search.ts';
import { type Child, element } from './dom.ts';
import { counted } from './labels.ts';
import type { Links } from './links.ts';

/** The records that only may match, counted apart, with the way to them and back. */
export function possible({ state, certain, possible: number }: Outcome, links: Links): HTMLElement[] {
  if (state.certainty === 'certain') {
    if (number === 0) return [];
    const href = links.view({ ...state, certainty: 'possible', page: 1 });
    const text = counted(number, certain === 0 ? 'record' : 'more record');
    const why = number === 1 ? 'its date is not exact' : 'their dates are not exact';
    return [line(element('a', { href }, text), ` may belong here: ${why}.`)];
  }
  const told = listed(number);
  if (certain === 0) return [line(`${told} None matches for certain.`)];
  const href = links.view({ ...state, certainty: 'certain', page: 1 });
  const text = `${counted(certain, 'record')} that match${certain === 1 ? 'es' : ''} for certain`;
  return [line(`${told} Back to the `, element('a', { href }, text), '.')];
}

function listed(number: number): string {
  if (number === 0) return 'There is no record that only may match.';
  if (number === 1) return 'This record may match: its date is not exact.';
  return `These ${counted(number, 'record')} may match: their dates are not exact.`;
}

function line(...children: Child[]): HTMLParagraphElement {
  return element('p', {}, ...children);
}
