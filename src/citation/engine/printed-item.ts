import type { Citation } from '../citation.ts';
import { type CslItem, toCslItem } from '../csl-json.ts';

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
  const page = { ...item, URL: item.URL === location ? location.replace(/#.*$/, '') : item.URL };
  if (!isOwnPublisher(citation)) return page;
  const { 'container-title': _container, publisher: _publisher, ...own } = page;
  return own;
}
