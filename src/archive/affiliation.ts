import type { Content } from './content.ts';
import { foldName, idsByName } from './known-name.ts';

/** Who belongs where, by the roles of people and the parents of organisations. Unknown ids belong nowhere. */
export interface Affiliations {
  /** The organisations in which a person has a role, in the order of the roles; undefined when no such person is known. */
  organisationsOf(person: string): readonly string[] | undefined;
  /** Whether two ids are of one organisation, or one of them is a part of the other, however many steps down. */
  areRelated(left: string, right: string): boolean;
}

/** Reads affiliations off the content, in time linear in the number of its people and organisations. */
export function affiliationsIn(content: Content): Affiliations {
  const parents = new Map(content.organisations.map(({ id, data }) => [id, data.parent]));
  const named = idsByName(content.organisations);
  const roles = new Map(
    content.people.map(({ id, data }) => [
      id,
      (data.roles ?? []).flatMap(({ organisation }) => {
        if (organisation === undefined) return [];
        return typeof organisation === 'string'
          ? organisation
          : [...(named.get(foldName(organisation.name)) ?? [])];
      }),
    ]),
  );
  const isPartOf = (part: string, whole: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | undefined = part; at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === whole) return true;
      seen.add(at);
    }
    return false;
  };
  return {
    organisationsOf: (person) => roles.get(person),
    areRelated: (left, right) => isPartOf(left, right) || isPartOf(right, left),
  };
}
