import { compareText } from '../archive/order.ts';
import type { HeldEntity } from '../import/held.ts';
import { foldName } from '../import/reference/match.ts';

/**
 * What somebody may mean who has typed so much: the best first. An id, name or alias that is it; then those that begin
 * with it; then those with a word that does; then those that hold it somewhere. Within each, by name.
 */
export function complete(typed: string, entities: readonly HeldEntity[]): HeldEntity[] {
  const wanted = foldName(typed);
  return entities
    .map((entity) => ({
      entity,
      rank: Math.min(...[entity.id, ...entity.names].map((name) => rank(name, wanted))),
    }))
    .filter(({ rank }) => rank < NOT)
    .sort((left, right) => left.rank - right.rank || compareText(nameOf(left.entity), nameOf(right.entity)))
    .map(({ entity }) => entity);
}

/** The name of something, its id where it has none. */
export function nameOf({ id, names }: HeldEntity): string {
  return names[0] ?? id;
}

const NOT = 4;

function rank(name: string, wanted: string): number {
  const folded = foldName(name);
  if (folded === wanted) return 0;
  if (folded.startsWith(wanted)) return 1;
  if (` ${folded}`.includes(` ${wanted}`)) return 2;
  return folded.includes(wanted) ? 3 : NOT;
}
