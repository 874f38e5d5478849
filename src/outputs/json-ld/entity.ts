import type { CreativeWorkLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type {
  Agent,
  Entity,
  LinkedOrganisation,
  LinkedPerson,
  LinkedPolicy,
  LinkedSource,
} from '../../archive/linked.ts';
import type { PublishedSite } from '../../citation/published-site.ts';
import { absoluteAddress } from '../../citation/published-site.ts';
import { breadcrumbList } from './breadcrumbs.ts';
import { type JsonLdDocument, jsonLdDocument, node } from './node.ts';

/** What an entity is, in the terms of schema.org. */
export const ENTITY_TYPES = {
  organisation: 'Organization',
  policy: 'CreativeWork',
  person: 'Person',
  source: 'Organization',
} as const satisfies Readonly<Record<Entity['kind'], string>>;

/** An entity as others mention it: its address, by which nodes meet, and its name. */
function named({ address, name }: Entity, site: PublishedSite): { '@id': string; name: string } {
  return { '@id': absoluteAddress(site, address), name };
}

/** A body as others mention it. */
export function bodyReference(
  body: LinkedOrganisation | LinkedSource,
  site: PublishedSite,
): OrganizationLeaf {
  return { '@type': ENTITY_TYPES[body.kind], ...named(body, site) };
}

/** A policy as others mention it. */
export function policyReference(policy: LinkedPolicy, site: PublishedSite): CreativeWorkLeaf {
  return { '@type': ENTITY_TYPES.policy, ...named(policy, site) };
}

/** Somebody who can speak, as others mention them; undefined for somebody who is not known. */
export function agentReference(
  agent: Agent | undefined,
  site: PublishedSite,
): OrganizationLeaf | PersonLeaf | undefined {
  if (agent?.kind === 'person') return { '@type': ENTITY_TYPES.person, ...named(agent, site) };
  return agent === undefined ? undefined : bodyReference(agent, site);
}

/** What every entity's node says. */
function described(entity: Entity, site: PublishedSite) {
  const address = absoluteAddress(site, entity.address);
  return {
    ...named(entity, site),
    url: address,
    mainEntityOfPage: address,
    description: entity.body.text || undefined,
  };
}

function organisation(body: LinkedOrganisation, site: PublishedSite): OrganizationLeaf {
  const { short_name: shortName, aliases, website, jurisdiction } = body.data;
  return node<OrganizationLeaf>({
    '@type': 'Organization',
    ...described(body, site),
    alternateName: [...new Set([shortName ?? [], aliases ?? []].flat())],
    sameAs: website,
    areaServed: jurisdiction,
    parentOrganization: body.parent === undefined ? undefined : bodyReference(body.parent, site),
    subOrganization: body.parts.map((part) => bodyReference(part, site)),
  });
}

function policy(work: LinkedPolicy, site: PublishedSite): CreativeWorkLeaf {
  const { short_name: shortName, aliases } = work.data;
  return node<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    ...described(work, site),
    alternateName: [...new Set([shortName ?? [], aliases ?? []].flat())],
    publisher: agentReference(work.issuer, site),
    isBasedOn: work.supersedes.map((earlier) => policyReference(earlier, site)),
  });
}

function person(one: LinkedPerson, site: PublishedSite): PersonLeaf {
  const bodies = new Set(one.roles.flatMap(({ organisation: body }) => body ?? []));
  return node<PersonLeaf>({
    '@type': 'Person',
    ...described(one, site),
    alternateName: one.data.aliases,
    honorificPrefix: one.data.honorific,
    affiliation: [...bodies].map((body) => bodyReference(body, site)),
  });
}

function source(outlet: LinkedSource, site: PublishedSite): OrganizationLeaf {
  const { aliases, website, publisher } = outlet.data;
  return node<OrganizationLeaf>({
    '@type': 'Organization',
    ...described(outlet, site),
    alternateName: aliases,
    sameAs: website,
    parentOrganization: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
  });
}

function entityNode(entity: Entity, site: PublishedSite): OrganizationLeaf | CreativeWorkLeaf | PersonLeaf {
  switch (entity.kind) {
    case 'organisation':
      return organisation(entity, site);
    case 'policy':
      return policy(entity, site);
    case 'person':
      return person(entity, site);
    case 'source':
      return source(entity, site);
  }
}

/** What the page of an organisation, policy, person or source says of it. */
export function entityJsonLd(entity: Entity, site: PublishedSite): JsonLdDocument {
  return jsonLdDocument(
    entityNode(entity, site),
    ...breadcrumbList({ name: entity.name, address: entity.address }, site),
  );
}
