import type { Archive } from './index.ts';
import { foldName, knownNames } from './known-name.ts';
import type { EntityOrName } from './schema/identifier.ts';

/** Whether what a record named before and what it names now is one organisation, person or source. */
export type SameEntity = (before: EntityOrName, now: EntityOrName) => boolean;

/**
 * Compares entities as the archive knows them now: by id, by a redirect that says with its day and reason that one
 * entry became another, and by name where a plain name has become an id.
 */
export function sameEntityIn({ redirections, organisation, person }: Archive): SameEntity {
  const moved = new Map(redirections.resolved.map(({ from, to }) => [from, to]));
  return (before, now) => {
    if (typeof before === 'string')
      return typeof now === 'string' && (before === now || isMoved(before, now));
    const names = typeof now === 'string' ? namesOf(now) : [now.name];
    return names.some((name) => foldName(name) === foldName(before.name));
  };

  function isMoved(before: string, now: string): boolean {
    return ['organisations', 'people', 'sources'].some(
      (folder) => moved.get(`/${folder}/${before}/`) === `/${folder}/${now}/`,
    );
  }

  function namesOf(id: string): string[] {
    const entity = organisation(id) ?? person(id);
    return entity === undefined ? [] : knownNames(entity).map(({ name }) => name);
  }
}
