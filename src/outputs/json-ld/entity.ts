import { COLLECTIONS } from '../../archive/address.ts';
import type { Agent, Entity } from '../../archive/linked.ts';
import type { PublishedSite } from '../../citation/published-site.ts';
import { absoluteAddress } from '../../citation/published-site.ts';
import { breadcrumbList } from './breadcrumbs.ts';
import { type JsonLdDocument, type JsonLdNode, jsonLdDocument } from './node.ts';

const TYPES = {
  organisation: 'Organization',
  policy: 'CreativeWork',
  person: 'Person',
  source: 'Organization',
} as const satisfies Readonly<Record<Entity['kind'], string>>;

/** An entity as others mention it: type, address and name. The address is that of its page, by which nodes meet. */
export function entityReference(entity: Entity, site: PublishedSite): JsonLdNode {
  return { '@type': TYPES[entity.kind], '@id': absoluteAddress(site, entity.address), name: entity.name };
}

/** The same of somebody who may not be known. */
export function agentReference(agent: Agent | undefined, site: PublishedSite): JsonLdNode | undefined {
  return agent === undefined ? undefined : entityReference(agent, site);
}

function list(nodes: readonly JsonLdNode[]): readonly JsonLdNode[] | undefined {
  return nodes.length === 0 ? undefined : nodes;
}

function ownProperties(entity: Entity, site: PublishedSite): JsonLdNode {
  switch (entity.kind) {
    case 'organisation':
      return {
        alternateName: [...new Set([entity.data.short_name ?? [], entity.data.aliases ?? []].flat())],
        sameAs: entity.data.website,
        areaServed: entity.data.jurisdiction,
        parentOrganization: agentReference(entity.parent, site),
        subOrganization: list(entity.parts.map((part) => entityReference(part, site))),
      };
    case 'policy':
      return {
        alternateName: [...new Set([entity.data.short_name ?? [], entity.data.aliases ?? []].flat())],
        publisher: agentReference(entity.issuer, site),
        isBasedOn: list(entity.supersedes.map((policy) => entityReference(policy, site))),
      };
    case 'person':
      return {
        alternateName: entity.data.aliases,
        honorificPrefix: entity.data.honorific,
        affiliation: list(
          [...new Set(entity.roles.flatMap(({ organisation }) => organisation ?? []))].map((organisation) =>
            entityReference(organisation, site),
          ),
        ),
      };
    case 'source':
      return {
        alternateName: entity.data.aliases,
        sameAs: entity.data.website,
        ...(entity.data.publisher === undefined
          ? {}
          : { parentOrganization: { '@type': 'Organization', name: entity.data.publisher } }),
      };
  }
}

/** What the page of an organisation, policy, person or source says of it. */
export function entityJsonLd(entity: Entity, site: PublishedSite): JsonLdDocument {
  const collection = COLLECTIONS[entity.kind];
  return jsonLdDocument(
    {
      ...entityReference(entity, site),
      url: absoluteAddress(site, entity.address),
      mainEntityOfPage: absoluteAddress(site, entity.address),
      description: entity.body.text || undefined,
      ...ownProperties(entity, site),
    },
    breadcrumbList(
      [
        { name: site.title, address: '/' },
        { name: `${collection.charAt(0).toUpperCase()}${collection.slice(1)}`, address: `/${collection}/` },
        { name: entity.name, address: entity.address },
      ],
      site,
    ),
  );
}
