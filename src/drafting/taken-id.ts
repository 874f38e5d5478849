import type { EntityKind } from '../archive/address.ts';
import { nameOf } from './completion.ts';
import type { Holdings } from './holdings.ts';
import type { Problem } from './problem.ts';

/** Organisations and people share one set of ids: a speaker could be either. */
const AGENTS: readonly EntityKind[] = ['organisation', 'person'];

/** Why something new cannot have an id; undefined when it can. */
export function takenId(kind: EntityKind, id: string, { entities }: Holdings): Problem | undefined {
  for (const other of AGENTS.includes(kind) ? AGENTS : [kind]) {
    const holder = entities[other].find((entity) => entity.id === id);
    if (holder === undefined) continue;
    return {
      flag: '--id',
      message: `The id ${id} is that of the ${other} “${nameOf(holder)}”.`,
      expected: 'an id that nothing else has',
      mend: `Use that ${other} if it is the same; otherwise give another id.`,
    };
  }
  return undefined;
}
