import { formatDate } from '../../archive/format-date.ts';
import type { Entity, LinkedOrganisation, LinkedPerson, LinkedPolicy } from '../../archive/linked.ts';

function organisationAbout({ name, shortName, parent, data }: LinkedOrganisation): string[] {
  return [
    shortName === name ? '' : shortName,
    parent === undefined ? '' : `part of ${parent.shortName}`,
    data.jurisdiction ?? '',
    data.dissolved === undefined ? '' : `dissolved ${formatDate(data.dissolved)}`,
  ];
}

function policyAbout({ name, shortName, issuer, supersededBy, data }: LinkedPolicy): string[] {
  // An issue is a theme: nobody issued it, and it stands nowhere.
  const unknown = (words: string) => (data.kind === 'issue' ? '' : words);
  return [
    shortName === name ? '' : shortName,
    data.issued === undefined ? unknown('no date of issue recorded') : `issued ${formatDate(data.issued)}`,
    issuer === undefined ? '' : `by ${issuer.shortName}`,
    data.status ?? unknown('status not established'),
    supersededBy === undefined ? '' : `then ${supersededBy.shortName}`,
  ];
}

/** Every role of a person in words, each once however it is capitalised: `Chair, BMA`. */
export function roles({ roles: held }: LinkedPerson): string[] {
  const said = held.map(({ role, organisation }) => {
    const named = typeof role.organisation === 'object' ? role.organisation.name : undefined;
    const where = organisation?.shortName ?? named;
    return [role.title, where === role.title ? undefined : where]
      .filter((part) => part !== undefined)
      .join(', ');
  });
  const folded = said.map((role) => role.toLowerCase());
  return said.filter((_, index) => folded.indexOf(folded[index] ?? '') === index);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** What a directory says of an entity below its name, in one line; empty when nothing is known. */
export function entityAbout(entity: Entity): string {
  switch (entity.kind) {
    case 'organisation':
      return joined(organisationAbout(entity));
    case 'policy':
      return joined(policyAbout(entity));
    case 'person':
      return roles(entity).join('; ') || 'no role recorded';
    case 'source':
      return entity.data.publisher ?? '';
  }
}
