import type { EntityEntry } from './content.ts';
import type { DataPath } from './finding.ts';

/** What an organisation, policy, person or source is called, and where its file says so. */
export interface KnownName {
  readonly name: string;
  /** Path of the name in the entity's data; empty for the id, which is the file's name. */
  readonly path: DataPath;
}

/** The data of any entity, as far as its names go. */
export interface Named {
  readonly name: string;
  readonly short_name?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/** All that an entity is called: its name, short name, other names, id, in that order. */
export function knownNames({ id, data }: EntityEntry<Named>): readonly KnownName[] {
  return [
    { name: data.name, path: ['name'] },
    ...(data.short_name === undefined ? [] : [{ name: data.short_name, path: ['short_name'] }]),
    ...(data.aliases ?? []).map((name, index) => ({ name, path: ['aliases', index] })),
    { name: id, path: [] },
  ];
}

/**
 * A name without what two writers of it may do differently: capitals, accents, spaces, punctuation, “&” for “and”,
 * “the” before it. `The King’s Fund`, `King's Fund` and `kings-fund` are all `kingsfund`.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replaceAll(' ', '');
}

/** The ids of the entities that go by a name, by the folded name. */
export function idsByName(entries: Iterable<EntityEntry<Named>>): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const { name } of knownNames(entry)) {
      const folded = foldName(name);
      if (folded === '') continue;
      const already = ids.get(folded);
      if (already === undefined) ids.set(folded, new Set([entry.id]));
      else already.add(entry.id);
    }
  }
  return ids;
}
