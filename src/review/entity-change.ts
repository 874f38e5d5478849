import { isDeepStrictEqual } from 'node:util';
import type { Archive } from '../archive/index.ts';
import type { Entity } from '../archive/linked.ts';
import { compareText } from '../archive/order.ts';

/** What became of the organisations, policies, people and sources, each list in the order of addresses. */
export interface EntityChanges {
  readonly added: readonly Entity[];
  readonly changed: readonly Entity[];
  readonly gone: readonly Entity[];
}

/** All entities of an archive, in the order of their addresses. */
export function entitiesOf(archive: Archive): Entity[] {
  const all: Entity[] = [
    ...archive.organisations,
    ...archive.policies,
    ...archive.people,
    ...archive.sources,
  ];
  return all.sort((left, right) => compareText(left.address, right.address));
}

/** Compares the entries of two editions themselves; that a record names them counts as no change of theirs. */
export function entityChanges(base: Archive, head: Archive): EntityChanges {
  const before = new Map(entitiesOf(base).map((entity) => [entity.address, entity]));
  const after = new Map(entitiesOf(head).map((entity) => [entity.address, entity]));
  const essence = (entity: Entity | undefined) => [
    entity?.data,
    entity?.body.text,
    entity?.body.references.map(({ component, id }) => [component, id]),
  ];
  return {
    added: [...after.values()].filter(({ address }) => !before.has(address)),
    changed: [...after.values()].filter(
      (entity) =>
        before.has(entity.address) &&
        !isDeepStrictEqual(essence(before.get(entity.address)), essence(entity)),
    ),
    gone: [...before.values()].filter(({ address }) => !after.has(address)),
  };
}
