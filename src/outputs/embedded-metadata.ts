import type { Citation } from '../citation/citation.ts';
import { GENRES } from '../citation/genre.ts';
import { type CitedName, familyName } from '../citation/name.ts';
import { metaDate } from './meta-date.ts';

/** A `meta` element of a page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * A name as Zotero's translator reads it, which cuts at the comma: `Family, Given`. A body has no comma inside, but
 * ends in one, lest its last word be taken for a family name. Where both parts have a space, it would take them for
 * two people; a semicolon after them says that they are one.
 */
function metaName(name: CitedName): string {
  if (name.kind === 'body') return `${name.literal.replace(/,\s*/g, ' ')},`;
  const family = familyName(name);
  if (name.given === undefined) return `${family},`;
  const inverted = `${family}, ${name.given}`;
  return family.includes(' ') && name.given.includes(' ') ? `${inverted};` : inverted;
}

/**
 * Metadata in the form that Zotero's own translators file under the right item type (tried with them):
 * `citation_*` with `z:itemType` and `prism.publicationName`. Never `citation_journal_title`, which makes everything
 * a journal article, and no COinS on the same page, which would win over these.
 */
export function embeddedMetadata(citation: Citation): MetaTag[] {
  const { issued, container, label, genre, withdrawn } = citation;
  return [
    { name: 'citation_title', content: citation.title },
    ...citation.authors.map((name) => ({ name: 'citation_author', content: metaName(name) })),
    ...(issued === undefined ? [] : [{ name: 'citation_publication_date', content: metaDate(issued) }]),
    { name: 'citation_language', content: citation.language },
    { name: 'citation_public_url', content: citation.url },
    { name: 'z:itemType', content: GENRES[genre].zotero },
    ...(label === undefined ? [] : [{ name: 'z:type', content: label }]),
    ...(container === undefined ? [] : [{ name: 'prism.publicationName', content: container }]),
    ...(withdrawn === undefined
      ? []
      : [
          {
            name: 'dcterms.description',
            content: `Record withdrawn on ${withdrawn.date}: ${withdrawn.reason}`,
          },
        ]),
  ];
}
