import type { Citation } from '../citation/citation.ts';
import { GENRES } from '../citation/genre.ts';
import { type Issued, isPlain, twoDigits } from '../citation/issued.ts';
import { type CitedName, familyName } from '../citation/name.ts';

/** A `meta` element of a page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** `Family, Given`: readers then cut the name where it is cut, particles and double names included. */
function metaName(name: CitedName): string {
  if (name.kind === 'body') return name.literal;
  return name.given === undefined ? familyName(name) : `${familyName(name)}, ${name.given}`;
}

/** ISO 8601 as far as it is known; otherwise in words, which reference managers keep as they stand. */
function metaDate(issued: Issued): string {
  const { from } = issued;
  if (from === undefined || !isPlain(issued)) return issued.words;
  return [String(from.year), from.month, from.day]
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === 'number' ? twoDigits(part) : part))
    .join('-');
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
