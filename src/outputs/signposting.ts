import type { ArchivedRecord, Entity } from '../archive/linked.ts';
import type { Site } from '../archive/schema/site.ts';
import { citeAs } from '../citation/cite-as.ts';
import { absoluteAddress, type PublishedSite } from '../citation/published-site.ts';
import { DESCRIPTIONS, DUMPS } from './dumps.ts';
import { ENTITY_TYPES } from './json-ld/entity.ts';
import { MEDIA_TYPES, mediaType } from './media-types.ts';
import { filePath } from './output-file.ts';
import { pageType } from './page-type.ts';
import { workType } from './work-type.ts';

/** A `link` element of a page's head. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/** What the linkset of a page ends in, beside the page. */
export const LINKSET = '.linkset.json';

const SCHEMA_ORG = 'https://schema.org/';

/** The link to the address by which a page is cited. */
function citeAsLink(address: string, site: PublishedSite): HeadLink {
  return { rel: 'cite-as', href: citeAs(site, address) };
}

/** A link to a file, with its media type where the archive gives it one. */
function fileLink(rel: string, href: string): HeadLink {
  const type = mediaType(href);
  return { rel, href, ...(type === undefined ? {} : { type }) };
}

function besides(address: string, site: PublishedSite, suffixes: readonly string[]): HeadLink[] {
  return suffixes.map((suffix) => fileLink('describedby', site.address + filePath(address, suffix)));
}

/** The link to the same links as a file of their own (level 2), for clients that do not read pages. */
function linksetLink(address: string, site: PublishedSite): HeadLink {
  return { rel: 'linkset', href: site.address + filePath(address, LINKSET), type: MEDIA_TYPES[LINKSET] };
}

/**
 * FAIR Signposting, level 1, for a record's page: where it is cited, what it is, who issued it, under which licence,
 * where it is described as data, what it is about and where it belongs. A withdrawn record's page has the same.
 */
export function recordLinks(record: ArchivedRecord, archiveSite: Site, site: PublishedSite): HeadLink[] {
  return [
    citeAsLink(record.address, site),
    { rel: 'type', href: `${SCHEMA_ORG}AboutPage` },
    { rel: 'type', href: SCHEMA_ORG + workType(record) },
    ...(record.issuer === undefined
      ? []
      : [{ rel: 'author', href: absoluteAddress(site, record.issuer.address) }]),
    { rel: 'license', href: archiveSite.licence.url },
    ...besides(record.address, site, ['.json', '.csl.json', '.bib', '.ris']),
    ...(record.data.url === undefined ? [] : [{ rel: 'item', href: record.data.url, type: 'text/html' }]),
    { rel: 'collection', href: absoluteAddress(site, '/data/') },
    linksetLink(record.address, site),
  ];
}

/** The same for an entity's page. */
export function entityLinks(entity: Entity, archiveSite: Site, site: PublishedSite): HeadLink[] {
  return [
    citeAsLink(entity.address, site),
    { rel: 'type', href: `${SCHEMA_ORG}AboutPage` },
    { rel: 'type', href: SCHEMA_ORG + ENTITY_TYPES[entity.kind] },
    { rel: 'license', href: archiveSite.licence.url },
    ...besides(entity.address, site, ['.json', '.csl.json', '.csv', '.bib', '.ris']),
    { rel: 'collection', href: absoluteAddress(site, '/data/') },
    linksetLink(entity.address, site),
  ];
}

/**
 * The same for every other page: lists, pages about the archive, and the page of the data, whose items are the files
 * that hold the archive.
 */
export function pageLinks(address: string, archiveSite: Site, site: PublishedSite): HeadLink[] {
  const data = absoluteAddress(site, '/data/');
  const files = (rel: string, names: readonly { readonly name: string }[]) =>
    names.map(({ name }) => fileLink(rel, data + name));
  const own =
    address === '/data/'
      ? [...files('describedby', DESCRIPTIONS), ...files('item', DUMPS)]
      : address === '/'
        ? files('describedby', [{ name: 'datapackage.json' }])
        : [];
  return [
    citeAsLink(address, site),
    { rel: 'type', href: SCHEMA_ORG + pageType(address) },
    { rel: 'author', href: absoluteAddress(site, '/about/') },
    { rel: 'license', href: archiveSite.licence.url },
    ...own,
    ...(address === '/' ? [] : [{ rel: 'collection', href: site.address }]),
  ];
}
