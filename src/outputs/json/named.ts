import type { ArchivedRecord, Entity } from '../../archive/linked.ts';
import { absoluteAddress, type PublishedSite } from '../../citation/published-site.ts';
import type { Named } from './record-schema.ts';

/** An entity by id, full name and page. */
export function namedEntity(entity: Entity, site: PublishedSite): Named {
  return { id: entity.id, name: entity.name, url: absoluteAddress(site, entity.address) };
}

/** The same of an entity that may be absent. */
export function namedOrNone(entity: Entity | undefined, site: PublishedSite): Named | undefined {
  return entity === undefined ? undefined : namedEntity(entity, site);
}

/** A record by accession number, title and page. */
export function namedRecord(record: ArchivedRecord, site: PublishedSite): Named {
  return { id: record.id, name: record.title, url: absoluteAddress(site, record.address) };
}
