import { STATEMENT_TYPES } from '../../archive/schema/statement-types.ts';
import type { Part } from '../evaluation/blame.ts';
import { type SearchState, unfiltered } from '../evaluation/state.ts';
import type { Node, Scope, Term } from '../query/ast.ts';
import { describeDays } from '../query/describe-days.ts';
import type { Names } from '../query/names.ts';
import { print } from '../query/print.ts';
import { entitiesOf } from '../query/resolve-name.ts';
import { type Child, element } from './dom.ts';
import { counted } from './labels.ts';
import type { Links } from './links.ts';

const IN: Readonly<Record<Scope, string>> = {
  anywhere: '',
  title: ' in its title',
  quotation: ' in a quotation',
};

/** A part of a query as it was typed, in quotation marks. */
export function typedPart({ node, text }: Pick<Part, 'node' | 'text'>): string {
  return node.type === 'term' && node.exact && node.scope === 'anywhere' ? `“${node.text}”` : `‘${text}’`;
}

/** Whether a part finds nothing for a reason that the notes on the query give: a name that nobody has. */
export function isToldAlready(node: Node, names: Names): boolean {
  return node.type === 'name' && entitiesOf(node, names).length === 0;
}

/** Why a part of a query finds nothing by itself: `No record has ‘quokka’.` */
export function blamedPart(part: Part, state: SearchState, names: Names, links: Links): Child[] {
  const { node, text } = part;
  const typed = element('strong', { 'data-blamed': text }, typedPart(part));
  switch (node.type) {
    case 'term':
      return ['No record has ', typed, IN[node.scope], ...wordsApart(part, node, state, links)];
    case 'name': {
      const meant = entitiesOf(node, names).map(({ name }) => name);
      const what = node.field === 'speaker' ? 'quotes' : 'names';
      return ['For ', typed, `: no record ${what} ${meant.join(' or ')}.`];
    }
    case 'kind': {
      const { kind } = node;
      const name = kind === 'article' || kind === 'statement' ? kind : STATEMENT_TYPES[kind];
      return ['For ', typed, `: no record is of the kind ‘${name}’.`];
    }
    case 'stance':
      return ['For ', typed, ': no record holds a position of this stance.'];
    case 'date':
      return ['For ', typed, `: no record is for certain dated ${describeDays(node.range)}.`];
    case 'not':
      return [typed, ' leaves out every record.'];
    default:
      return ['No record matches ', typed, '.'];
  }
}

/** For words that are nowhere next to each other, where they are apart. */
function wordsApart({ apart }: Part, term: Term, state: SearchState, links: Links): Child[] {
  if (term.forms.length < 2) return ['.'];
  const told = ', these words next to each other';
  if (apart === 0) return [`${told}.`];
  const words = term.forms.map((form): Node => ({ ...term, text: form, forms: [form], exact: false }));
  const query = print({ type: 'all', parts: words });
  const link = element('a', { href: links.view({ ...unfiltered(state), query }) }, counted(apart, 'record'));
  return [`${told}; `, link, ` ${apart === 1 ? 'has' : 'have'} them apart.`];
}
