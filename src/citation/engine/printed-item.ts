import type { Citation } from '../citation.ts';
import { type CslItem, toCslItem } from '../csl-json.ts';
import { APOSTROPHE } from './marks.ts';

/** What a style may print of a citation: the CSL item without what identifies it and where the archive keeps it. */
export type PrintedItem = Omit<
  CslItem,
  'id' | 'citation-key' | 'archive' | 'archive_location' | 'call-number' | 'note' | 'custom'
>;

/** Whether a body is the only author and publishes itself: named twice, it reads like a mistake. */
function isOwnPublisher({ authors, container, publisher }: Citation): boolean {
  const [author, second] = authors;
  return (
    author?.kind === 'body' &&
    second === undefined &&
    (author.literal === container || author.literal === publisher)
  );
}

/** A name with a dot in it, or an amount: `Politics.co.uk`, `£20k`. */
const AS_IT_IS = /[\p{L}\d-]*\p{L}\.(?=\p{L})[\p{L}\d.-]*[\p{L}\d]|\p{Sc}\d[\d.,]*\p{L}+/gu;

/**
 * A title that the engine does not spoil where a style asks for capitals or turns quotation marks: the name of a site
 * and an amount stay as they are (not `Politics.Co.Uk`, `£20K`), and an apostrophe within a word is marked as one
 * (not `We’Re`).
 */
function guarded(text: string): string {
  return text
    .replace(AS_IT_IS, '<span class="nocase">$&</span>')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, APOSTROPHE);
}

/**
 * The item that the engine is given.
 *
 * Styles print an archive badly (APA in the middle, Chicago with “Http://”), and a note as part of the work; the
 * archive's record closes the citation in words of our own instead (closing.ts). A quotation has the same item as
 * its record, so that it costs nothing to print.
 */
export function printedItem(citation: Citation): PrintedItem {
  const {
    id: _id,
    'citation-key': _key,
    archive: _archive,
    archive_location: location,
    'call-number': _number,
    note: _note,
    custom: _custom,
    ...item
  } = toCslItem(citation);
  const container = item['container-title'];
  const page = {
    ...item,
    title: guarded(item.title),
    ...(container === undefined ? {} : { 'container-title': guarded(container) }),
    URL: item.URL === location ? location.replace(/#.*$/, '') : item.URL,
  };
  if (!isOwnPublisher(citation)) return page;
  const { 'container-title': _container, publisher: _publisher, ...own } = page;
  return own;
}
