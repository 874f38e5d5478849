import type { ArchivedRecord, Entity } from '../archive/linked.ts';
import type { Site } from '../archive/schema/site.ts';
import { citationOf } from '../citation/citation.ts';
import { GENRES } from '../citation/genre.ts';
import { absoluteAddress, type PublishedSite } from '../citation/published-site.ts';
import { feedLinks } from './feeds/links.ts';
import { entityTopic } from './feeds/topics.ts';
import { filePath } from './output-file.ts';

/** A `link` element of a page's head. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

const SCHEMA_ORG = 'https://schema.org/';

function described(
  address: string,
  site: PublishedSite,
  formats: readonly (readonly [string, string])[],
): HeadLink[] {
  return formats.map(([suffix, type]) => ({
    rel: 'describedby',
    href: site.address + filePath(address, suffix),
    type,
  }));
}

/**
 * FAIR Signposting, level 1, for a record's page: where it is cited, what it is, who wrote it, under which licence,
 * where it is described as data, what it is about and where it belongs.
 */
export function recordLinks(record: ArchivedRecord, archiveSite: Site, site: PublishedSite): HeadLink[] {
  const { genre } = citationOf(record, site);
  return [
    { rel: 'cite-as', href: absoluteAddress(site, record.address) },
    { rel: 'type', href: `${SCHEMA_ORG}AboutPage` },
    { rel: 'type', href: SCHEMA_ORG + GENRES[genre].schema },
    ...(record.issuer === undefined
      ? []
      : [{ rel: 'author', href: absoluteAddress(site, record.issuer.address) }]),
    { rel: 'license', href: archiveSite.licence.url },
    ...described(record.address, site, [
      ['.json', 'application/json'],
      ['.csl.json', 'application/vnd.citationstyles.csl+json'],
      ['.bib', 'application/x-bibtex'],
      ['.ris', 'application/x-research-info-systems'],
    ]),
    ...(record.data.url === undefined ? [] : [{ rel: 'item', href: record.data.url, type: 'text/html' }]),
    { rel: 'collection', href: absoluteAddress(site, '/data/') },
  ];
}

/** The same for an entity's page, with its feeds. */
export function entityLinks(entity: Entity, archiveSite: Site, site: PublishedSite): HeadLink[] {
  const type = {
    organisation: 'Organization',
    policy: 'CreativeWork',
    person: 'Person',
    source: 'Organization',
  };
  return [
    { rel: 'cite-as', href: absoluteAddress(site, entity.address) },
    { rel: 'type', href: `${SCHEMA_ORG}AboutPage` },
    { rel: 'type', href: SCHEMA_ORG + type[entity.kind] },
    { rel: 'license', href: archiveSite.licence.url },
    ...described(entity.address, site, [
      ['.json', 'application/json'],
      ['.csv', 'text/csv'],
      ['.bib', 'application/x-bibtex'],
      ['.ris', 'application/x-research-info-systems'],
    ]),
    ...feedLinks(entityTopic(entity, site), site),
    { rel: 'collection', href: absoluteAddress(site, '/data/') },
  ];
}
