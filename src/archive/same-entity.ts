import type { Archive } from './index.ts';
import { foldName, knownNames } from './known-name.ts';
import type { EntityOrName } from './schema/identifier.ts';

/** Whether what a record named before and what it names now is one organisation, person or source. */
export type SameEntity = (before: EntityOrName, now: EntityOrName) => boolean;

/**
 * Compares entities as the archive knows them now: by id, by a redirect that says with its day and reason that one
 * entry became another, and by name where an id stands beside a plain name.
 */
export function sameEntityIn({ redirections, organisation, person }: Archive): SameEntity {
  const moved = new Map(redirections.resolved.map(({ from, to }) => [from, to]));
  return (before, now) => {
    if (typeof before === 'string' && typeof now === 'string') return before === now || isMoved(before, now);
    const names = new Set(namesOf(before).map(foldName));
    return namesOf(now).some((name) => names.has(foldName(name)));
  };

  function isMoved(before: string, now: string): boolean {
    return ['organisations', 'people', 'sources'].some(
      (folder) => moved.get(`/${folder}/${before}/`) === `/${folder}/${now}/`,
    );
  }

  function namesOf(named: EntityOrName): string[] {
    if (typeof named === 'object') return [named.name];
    const entity = organisation(named) ?? person(named);
    return entity === undefined ? [] : knownNames(entity).map(({ name }) => name);
  }
}
