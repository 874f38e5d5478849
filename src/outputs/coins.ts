import type { Citation } from '../citation/citation.ts';
import { GENRES } from '../citation/genre.ts';
import { type CitedName, familyName } from '../citation/name.ts';
import { metaDate } from './meta-date.ts';

/** A value percent-encoded, a space as the one character `+`. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%20', '+');
}

function author(name: CitedName): readonly [string, string] {
  if (name.kind === 'body') return ['rft.aucorp', name.literal];
  return ['rft.au', name.given === undefined ? `${familyName(name)},` : `${familyName(name)}, ${name.given}`];
}

/**
 * An OpenURL ContextObject (ANSI/NISO Z39.88-2004, key/value pairs) for the `title` of a COinS span in a list: from
 * it Zotero offers every record of the list at once.
 *
 * It is of the Dublin Core format, with Zotero's own item types: the format for journals would make a journal
 * article of every news story, and there is none for news, blogs or speeches. It holds what makes an item and no
 * more, for lists have hundreds.
 */
export function contextObject(citation: Citation): string {
  const { genre, title, container, issued, url, authors } = citation;
  const pairs: (readonly [string, string])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', GENRES[genre].zotero],
    ['rft.title', title],
    ...authors.map(author),
    ...(container === undefined ? [] : [['rft.source', container] as const]),
    ...(issued === undefined ? [] : [['rft.date', metaDate(issued)] as const]),
    ['rft.identifier', url],
  ];
  return pairs.map(([key, value]) => `${key}=${encoded(value)}`).join('&');
}
