import { z } from 'zod';
import type { EntityKind } from '../archive/address.ts';
import { ENTITY_ID, type EntityOrName, entityId } from '../archive/schema/identifier.ts';

/** The ids to which an import may refer: those of the archive and those of the import itself. */
export type KnownIds = Readonly<Record<EntityKind, ReadonlySet<string>>>;

/** What a failed reference tells the fault: the kinds of entity that would have done. */
export interface ReferenceFault {
  readonly reference: readonly EntityKind[];
}

function isKnown(known: KnownIds, kinds: readonly EntityKind[], id: string): boolean {
  return kinds.some((kind) => known[kind].has(id));
}

/** The id of an entity that is known. */
export function reference(known: KnownIds, ...kinds: EntityKind[]) {
  const params = { reference: kinds } satisfies ReferenceFault;
  return z.string().refine((id) => isKnown(known, kinds, id), { params });
}

/**
 * The id of a known entity, or a plain name. Words joined by hyphens, all lower case, are an id and must be
 * known: nobody's name is written so, and a misspelt id must not turn into a name.
 */
export function referenceOrName(known: KnownIds, ...kinds: EntityKind[]) {
  const params = { reference: kinds } satisfies ReferenceFault;
  return z
    .string()
    .min(1)
    .refine((text) => isKnown(known, kinds, text) || !(ENTITY_ID.test(text) && text.includes('-')), {
      params,
    });
}

/** An accepted id or name as content files have it: the id, or `{ name }`. */
export function entityOrNameOf(
  known: KnownIds,
  kinds: readonly EntityKind[],
  text: string | undefined,
): EntityOrName | undefined {
  return text === undefined || isKnown(known, kinds, text) ? text : { name: text };
}

/** An id of an agent may not be taken by one of the other kind: a holder or speaker could be either. */
export function agentId(taken: ReadonlySet<string>, by: string) {
  return entityId.refine((id) => !taken.has(id), {
    error: `an id that no ${by} has: agents share one set of ids`,
  });
}
