import type { LinkedOrganisation, LinkedPerson } from '../../archive/linked.ts';
import type { Role } from '../../archive/schema/person.ts';

/** A person of an organisation with every role there, in the order recorded. */
export interface Member {
  readonly person: LinkedPerson;
  readonly roles: readonly Role[];
}

/** The people of an organisation, each once; those with most records first. */
export function membersOf(people: LinkedOrganisation['people']): Member[] {
  return [...Map.groupBy(people, ({ person }) => person)]
    .map(([person, held]) => ({ person, roles: held.map(({ role }) => role) }))
    .sort((left, right) => right.person.records.length - left.person.records.length);
}
