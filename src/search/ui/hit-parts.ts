import { partAddress } from '../../archive/address.ts';
import { excerpt, type Pattern, patternsIn } from '../evaluation/highlight.ts';
import type { MatchingPart } from '../evaluation/parts.ts';
import type { TextRow } from '../files.ts';
import { element } from './dom.ts';
import { counted } from './labels.ts';
import type { Links } from './links.ts';
import { marked } from './marked.ts';

/** Quotations are shown whole, unless they are very long. */
const PART_LENGTH = 700;
const SHOWN_PARTS = 3;

/** A matching quotation or figure, with its texts. */
export interface ShownPart extends Pick<MatchingPart, 'kind' | 'whole'> {
  /** Its anchor on the page of the record. */
  readonly id: string;
  readonly text: string;
  /** Empty for figures, and when unknown. */
  readonly speaker: string;
}

/** A matching part with what its record says there; undefined when the record has no such part. */
export function shownPart({ kind, whole, number }: MatchingPart, row: TextRow): ShownPart | undefined {
  const [id, text, speaker = ''] = (kind === 'quotation' ? row.quotations : row.figures)[number] ?? [];
  return id === undefined || text === undefined ? undefined : { kind, whole, id, text, speaker };
}

/** The first of a record’s matching quotations and figures, each a result of its own with its link. */
export function hitParts(
  parts: readonly ShownPart[],
  address: string,
  patterns: readonly Pattern[],
  links: Links,
): HTMLElement {
  const items = parts.slice(0, SHOWN_PARTS).map(({ kind, id, text, speaker }) => {
    const words = marked(excerpt(text, patternsIn(patterns, kind), PART_LENGTH));
    const shown = kind === 'quotation' ? ['“', ...words, '”'] : words;
    const link = element('a', { href: links.to(partAddress(address, id)) }, ...shown);
    const speech = speaker === '' ? [] : [' ', element('span', { class: 'about' }, speaker)];
    return element('li', { 'data-part': id }, link, ...speech);
  });
  const left = parts.length - items.length;
  if (left > 0) {
    const text = `${counted(left, 'more passage')} in this record`;
    items.push(element('li', { class: 'about' }, element('a', { href: links.to(address) }, text)));
  }
  return element('ul', { class: 'hit-parts' }, ...items);
}
