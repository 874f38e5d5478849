import { partAddress } from '../../archive/address.ts';
import type { TextRow } from '../files.ts';
import { termsOf } from '../query/ast.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { excerpt, highlight } from '../query/highlight.ts';
import { isEmpty } from '../query/parse.ts';
import { type MatchingPart, matchingParts } from '../query/parts.ts';
import type { Outcome } from '../query/search.ts';
import { type Child, element } from './dom.ts';
import { counted } from './labels.ts';
import type { Links } from './links.ts';
import { marked } from './marked.ts';

const EXCERPT_LENGTH = 260;
/** Quotations are shown whole, unless they are very long. */
const PART_LENGTH = 700;
const SHOWN_PARTS = 3;

/** One record among the results: title, what it is, an excerpt, and its matching quotations and figures. */
export function hit(
  record: number,
  row: TextRow,
  outcome: Outcome,
  catalogue: Catalogue,
  links: Links,
): HTMLLIElement {
  const { node, answer, patterns } = outcome;
  const address = catalogue.address(record);
  const parts = isEmpty(node) ? [] : matchingParts(record, node, answer, catalogue);
  const landing = parts.find(({ kind, whole }) => kind === 'quotation' && whole);
  const link = links.to(landing === undefined ? address : partAddress(address, landing.id));
  const title = marked(highlight(row.title, patterns));
  const children: Child[] = [
    element('p', { class: 'about' }, `${row.date || 'date unknown'} · ${row.about}`),
    element('h3', { class: 'title' }, element('a', { href: link, 'data-result-link': true }, ...title)),
  ];
  if (row.abstract !== '') {
    const text = excerpt(row.abstract, patterns, EXCERPT_LENGTH);
    children.push(element('p', { class: 'hit-excerpt', 'data-excerpt': true }, ...marked(text)));
  }
  if (parts.length > 0) children.push(partList(parts, row, address, outcome, links));
  const names = namesFound(record, outcome, catalogue);
  if (names !== '') children.push(element('p', { class: 'hit-names about' }, `Found by name: ${names}`));
  return element('li', { class: 'hit', 'data-result': catalogue.table.ids[record] }, ...children);
}

function partList(
  parts: readonly MatchingPart[],
  row: TextRow,
  address: string,
  { patterns }: Outcome,
  links: Links,
): HTMLElement {
  const items = parts.slice(0, SHOWN_PARTS).map(({ kind, number, id }) => {
    const href = links.to(partAddress(address, id));
    const [quoted = '', speaker = ''] = row.quotations[number] ?? [];
    const text = kind === 'quotation' ? quoted : (row.figures[number] ?? '');
    const words = marked(excerpt(text, patterns, PART_LENGTH));
    const link = element('a', { href }, ...(kind === 'quotation' ? ['“', ...words, '”'] : words));
    const speech =
      kind === 'quotation' && speaker !== '' ? [' ', element('span', { class: 'about' }, speaker)] : [];
    return element('li', { 'data-part': id }, link, ...speech);
  });
  const left = parts.length - items.length;
  if (left > 0) {
    const text = `${counted(left, 'more passage')} in this record`;
    items.push(element('li', { class: 'about' }, element('a', { href: links.to(address) }, text)));
  }
  return element('ul', { class: 'hit-parts' }, ...items);
}

/** Names through which a term finds the record when its own text does not hold the term. */
function namesFound(record: number, { node, answer }: Outcome, catalogue: Catalogue): string {
  const names = termsOf(node, 'wanted').flatMap((term) => {
    const found = answer.matches.get(term);
    if (found === undefined || found.text.has(record)) return [];
    return found.entities
      .filter(({ records }) => records.includes(record))
      .map((entity) => {
        const by = catalogue.names.nameFound(entity, term) ?? entity.name;
        return by === entity.name ? by : `${by} (${entity.name})`;
      });
  });
  return [...new Set(names)].slice(0, 4).join(', ');
}
