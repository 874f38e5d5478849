import { nearest } from '../../archive/nearest.ts';
import type { HeldEntity } from '../held.ts';

/** What a name means: one entity; several that bear it; none, with the id that is nearest. */
export type Match =
  | { readonly id: string }
  | { readonly ids: readonly string[] }
  | { readonly nearest: string | undefined };

/** Finds entities by id, name or alias. */
export type Matcher = (name: string) => Match;

/** A name with nothing but its words: `The Guild of Lamp & Wick` is `guild of lamp and wick`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’'.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=\S)/, '');
}

/** A matcher over entities. Only whole names match, typography aside: what is merely like a name is only proposed. */
export function matcherOf(entities: readonly HeldEntity[]): Matcher {
  const ids = new Set(entities.map(({ id }) => id));
  const byName = new Map<string, Set<string>>();
  for (const { id, names } of entities) {
    for (const name of names) {
      const folded = foldName(name);
      byName.set(folded, (byName.get(folded) ?? new Set()).add(id));
    }
  }
  return (name) => {
    if (ids.has(name)) return { id: name };
    const [id, ...more] = byName.get(foldName(name)) ?? [];
    if (id !== undefined) return more.length === 0 ? { id } : { ids: [id, ...more] };
    const near = nearest(foldName(name), byName.keys());
    return { nearest: nearest(name, ids) ?? [...(byName.get(near ?? '') ?? [])][0] };
  };
}
