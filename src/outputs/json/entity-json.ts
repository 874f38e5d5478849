import type { z } from 'zod';
import { formatDate } from '../../archive/format-date.ts';
import type { Entity } from '../../archive/linked.ts';
import type { PublishedSite } from '../../citation/published-site.ts';
import { absoluteAddress } from '../../citation/published-site.ts';
import { filePath } from '../output-file.ts';
import type { entityFields } from './entity-schema.ts';
import { namedEntity, namedRecord } from './named.ts';
import type { Named } from './record-schema.ts';

/** An organisation, policy, person or source as data: `/organisations/<id>.json`. */
export type EntityJson = z.infer<typeof entityFields> & {
  readonly kind: Entity['kind'];
  readonly data: Entity['data'];
};

function relatedOf(entity: Entity, site: PublishedSite): EntityJson['related'] {
  const list = (entities: readonly (Entity | undefined)[]): Named[] =>
    entities.flatMap((one) => (one === undefined ? [] : [namedEntity(one, site)]));
  switch (entity.kind) {
    case 'organisation':
      return {
        parent: list([entity.parent]),
        parts: list(entity.parts),
        policies: list(entity.policies),
        people: list([...new Set(entity.people.map(({ person }) => person))]),
      };
    case 'policy':
      return {
        issuer: list([entity.issuer]),
        supersededBy: list([entity.supersededBy]),
        supersedes: list(entity.supersedes),
      };
    case 'person':
      return { organisations: list([...new Set(entity.roles.map(({ organisation }) => organisation))]) };
    case 'source':
      return {};
  }
}

function countsOf(entity: Entity): EntityJson['counts'] {
  return {
    records: entity.records.length,
    ...('issued' in entity ? { issued: entity.issued.length } : {}),
    ...('quotations' in entity ? { quotations: entity.quotations.length } : {}),
    ...('positions' in entity ? { positions: entity.positions.length } : {}),
    ...('figures' in entity ? { figures: entity.figures.length } : {}),
  };
}

/** An entity with its records and relations, names beside ids, absolute addresses. */
export function entityData(entity: Entity, site: PublishedSite): EntityJson {
  const file = (suffix: string) => site.address + filePath(entity.address, suffix);
  return {
    id: entity.id,
    url: absoluteAddress(site, entity.address),
    kind: entity.kind,
    name: entity.name,
    data: entity.data,
    description: entity.body.text || undefined,
    related: relatedOf(entity, site),
    counts: countsOf(entity),
    records: entity.records.map((record) => ({
      ...namedRecord(record, site),
      kind: record.kind,
      date: record.date?.text,
      dateWords: record.date === undefined ? undefined : formatDate(record.date),
    })),
    formats: {
      cslJson: file('.csl.json'),
      biblatex: file('.bib'),
      ris: file('.ris'),
      csv: file('.csv'),
      feed: file('/feed.xml'),
      jsonFeed: file('/feed.json'),
    },
  };
}
