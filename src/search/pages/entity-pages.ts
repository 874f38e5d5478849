import type { Archive } from '../../archive/index.ts';
import type { Entity } from '../../archive/linked.ts';
import { joinedTexts, type OwnPage } from './own-page.ts';

/** The pages of organisations, policies, people and sources: names, description, history and roles. */
export function entityPages(
  archive: Pick<Archive, 'organisations' | 'policies' | 'people' | 'sources'>,
): OwnPage[] {
  const { organisations, policies, people, sources } = archive;
  return [...organisations, ...policies, ...people, ...sources].map((entity) => ({
    address: entity.address,
    title: entity.name,
    otherNames: otherNames(entity),
    kind: entity.kind,
    text: joinedTexts([entity.body.text, ...particulars(entity)]),
  }));
}

function otherNames({ name, shortName, data }: Entity): string {
  const others = new Set([shortName, ...(data.aliases ?? [])]);
  others.delete(name);
  return [...others].join('; ');
}

function particulars(entity: Entity): (string | undefined)[] {
  switch (entity.kind) {
    case 'organisation':
      return [entity.data.jurisdiction];
    case 'policy':
      return [entity.issuer?.name, ...(entity.data.key_dates ?? []).map(({ event }) => event)];
    case 'person':
      return entity.roles.map(({ role, organisation }) => {
        const written = typeof role.organisation === 'object' ? role.organisation.name : undefined;
        return [role.title, organisation?.name ?? written].filter((part) => part !== undefined).join(', ');
      });
    case 'source':
      return [entity.data.publisher];
  }
}
