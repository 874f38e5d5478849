import { addressOf, type EntityKind } from './address.ts';
import type { Content, EntityEntry } from './content.ts';
import type {
  Agent,
  ArchivedRecord,
  LinkedOrganisation,
  LinkedPerson,
  LinkedPolicy,
  LinkedSource,
} from './linked.ts';
import { byName } from './order.ts';

/** The entities of the archive by id, in the order of their names; linked to each other, not yet to records. */
export interface Entities {
  readonly organisations: ReadonlyMap<string, LinkedOrganisation>;
  readonly policies: ReadonlyMap<string, LinkedPolicy>;
  readonly people: ReadonlyMap<string, LinkedPerson>;
  readonly sources: ReadonlyMap<string, LinkedSource>;
  /** The person or organisation with this id. */
  agent(id: string | undefined): Agent | undefined;
}

function base<Kind extends EntityKind, Data extends { name: string; short_name?: string | undefined }>(
  kind: Kind,
  { id, file, data, body }: EntityEntry<Data>,
) {
  const records: ArchivedRecord[] = [];
  const shortName = data.short_name ?? data.name;
  return { kind, id, file, address: addressOf(kind, id), data, body, name: data.name, shortName, records };
}

/** What everybody who can speak gathers from the records. */
function spoken() {
  return { issued: [], quotations: [], positions: [], figures: [] };
}

function index<Linked extends LinkedOrganisation | LinkedPolicy | LinkedPerson | LinkedSource>(
  entities: readonly Linked[],
): Map<string, Linked> {
  return new Map(entities.toSorted(byName).map((entity) => [entity.id, entity]));
}

/** Makes the entities and links them to each other both ways. */
export function linkEntities(content: Content): Entities {
  const organisations = index(
    content.organisations.map(
      (entry): LinkedOrganisation => ({
        ...base('organisation', entry),
        ...spoken(),
        parent: undefined,
        parts: [],
        policies: [],
        people: [],
      }),
    ),
  );
  const policies = index(
    content.policies.map(
      (entry): LinkedPolicy => ({
        ...base('policy', entry),
        issuer: undefined,
        supersededBy: undefined,
        supersedes: [],
        quotations: [],
        positions: [],
      }),
    ),
  );
  const people = index(
    content.people.map((entry): LinkedPerson => ({ ...base('person', entry), ...spoken(), roles: [] })),
  );
  const sources = index(content.sources.map((entry): LinkedSource => base('source', entry)));

  for (const organisation of organisations.values()) {
    organisation.parent = organisations.get(organisation.data.parent ?? '');
    organisation.parent?.parts.push(organisation);
  }
  for (const policy of policies.values()) {
    policy.issuer = organisations.get(policy.data.issuer ?? '');
    policy.issuer?.policies.push(policy);
    policy.supersededBy = policies.get(policy.data.superseded_by ?? '');
    policy.supersededBy?.supersedes.push(policy);
  }
  for (const person of people.values()) {
    for (const role of person.data.roles ?? []) {
      const organisation =
        typeof role.organisation === 'string' ? organisations.get(role.organisation) : undefined;
      person.roles.push({ role, organisation });
      organisation?.people.push({ person, role });
    }
  }
  const agent = (id: string | undefined) =>
    id === undefined ? undefined : (people.get(id) ?? organisations.get(id));
  return { organisations, policies, people, sources, agent };
}
