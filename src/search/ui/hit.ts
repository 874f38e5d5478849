import { addressOf, partAddress } from '../../archive/address.ts';
import { excerpt, highlight, patternsIn } from '../evaluation/highlight.ts';
import { matchingParts } from '../evaluation/parts.ts';
import type { Outcome } from '../evaluation/search.ts';
import type { TextRow } from '../files.ts';
import { isEmpty } from '../query/ast.ts';
import { type Child, element } from './dom.ts';
import { hitParts, type ShownPart, shownPart } from './hit-parts.ts';
import type { Links } from './links.ts';
import { marked } from './marked.ts';
import { namesFound } from './names-found.ts';

const EXCERPT_LENGTH = 260;

/** One record among the results: title, what it is, an excerpt, and its matching quotations and figures. */
export function hit(record: number, row: TextRow, outcome: Outcome, links: Links): HTMLLIElement {
  const { patterns, catalogue } = outcome;
  const address = addressOf(catalogue.kind(record), row.id);
  const parts = partsOf(record, row, outcome);
  // A reader who asked for words that somebody said wants to read them there.
  const landing = parts.find(({ kind, whole }) => kind === 'quotation' && whole);
  const link = links.to(landing === undefined ? address : partAddress(address, landing.id));
  const title = marked(highlight(row.title, patternsIn(patterns, 'title')));
  const children: Child[] = [
    element('p', { class: 'about' }, `${row.date || 'date unknown'} · ${row.about}`),
    element('h3', { class: 'title' }, element('a', { href: link, 'data-result-link': true }, ...title)),
  ];
  if (row.abstract !== '') {
    const text = excerpt(row.abstract, patternsIn(patterns, 'abstract'), EXCERPT_LENGTH);
    children.push(element('p', { class: 'hit-excerpt', 'data-excerpt': true }, ...marked(text)));
  }
  if (parts.length > 0) children.push(hitParts(parts, address, patterns, links));
  const names = namesFound(record, outcome);
  if (names !== '') children.push(element('p', { class: 'hit-names about' }, `Found by name: ${names}`));
  return element('li', { class: 'hit', 'data-result': row.id }, ...children);
}

function partsOf(record: number, row: TextRow, { node, answer }: Outcome): ShownPart[] {
  if (isEmpty(node)) return [];
  const found = matchingParts(record, node, answer, row.quotations.length);
  return found.flatMap((part) => shownPart(part, row) ?? []);
}
