import { dateOf, type EdtfDate } from '../edtf.ts';
import type { LinkedOrganisation, LinkedPerson } from '../linked.ts';
import { compareText } from '../order.ts';

/** A role as the records gave it, with the date of the first that did. */
export interface RoleInTime {
  readonly person: LinkedPerson;
  /** Undefined when the page only says where the person belongs. */
  readonly title: string | undefined;
  readonly organisation: LinkedOrganisation | undefined;
  /** Of a body with or without an entry; undefined when it is not said. */
  readonly organisationName: string | undefined;
  /** Undefined when unknown. */
  readonly seen: EdtfDate | undefined;
}

/** Roles are the same when a reader would take them for the same: capitals, commas and `the` aside. */
function sameRole({ title = '', organisationName = '' }: RoleInTime): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[,.]|\bthe\b/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return `${plain(title)}\n${plain(organisationName)}`;
}

/** The order of time: earliest first, roles of unknown date last. */
function bySeen(left: RoleInTime, right: RoleInTime): number {
  return compareText(left.seen?.sortKey ?? '~', right.seen?.sortKey ?? '~');
}

/** A person’s roles in the order in which records first gave them; a role given again in other capitals is left out. */
export function rolesInTime(person: LinkedPerson): RoleInTime[] {
  const known = new Set<string>();
  return person.roles
    .map(({ role, organisation }): RoleInTime => {
      const named = typeof role.organisation === 'object' ? role.organisation.name : undefined;
      return {
        person,
        title: role.title,
        organisation,
        organisationName: organisation?.shortName ?? named,
        seen: role.seen === undefined ? undefined : dateOf(role.seen),
      };
    })
    .sort(bySeen)
    .filter((role) => {
      const key = sameRole(role);
      return !known.has(key) && known.add(key);
    });
}

/** A person of a body with the roles there, earliest first. */
export interface Member {
  readonly person: LinkedPerson;
  readonly roles: readonly RoleInTime[];
}

/** The people of a body, each once; those whom most records of the body name first. */
export function membersOf(organisation: LinkedOrganisation): Member[] {
  const records = new Set(organisation.records);
  const people = [...new Set(organisation.people.map(({ person }) => person))];
  return people
    .map((person) => ({
      person,
      roles: rolesInTime(person).filter((role) => role.organisation === organisation),
      together: person.records.filter((record) => records.has(record)).length,
    }))
    .sort((left, right) => right.together - left.together || compareText(left.person.id, right.person.id))
    .map(({ person, roles }) => ({ person, roles }));
}
