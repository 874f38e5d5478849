import type { EntityKind } from '../archive/address.ts';
import type { Existing } from '../import/existing.ts';
import type { HeldEntity } from '../import/held.ts';
import { type Match, matcherOf } from '../import/reference/match.ts';

/** What the archive has, and what was begun in the same go: as far as somebody who adds to it names it. */
export interface Holdings {
  /** A content file as it is named to an editor: with the folder before it. */
  fileName(path: string): string;
  readonly existing: Existing;
  readonly entities: Readonly<Record<EntityKind, readonly HeldEntity[]>>;
  /** Finds something by its id, name or alias. */
  match(kind: EntityKind, words: string): Match;
}

/**
 * What an archive's content files say that it has.
 * @param folder the content folder as the editor named it
 */
export function holdingsOf(existing: Existing, folder: string): Holdings {
  const fileName = (path: string) => `${folder.replace(/\/$/, '')}/${path}`;
  return withEntities(existing, existing.entities, fileName);
}

/** The same with something new, so that it can be named from now on. */
export function including(holdings: Holdings, kind: EntityKind, entity: HeldEntity): Holdings {
  const entities = { ...holdings.entities, [kind]: [...holdings.entities[kind], entity] };
  return withEntities(holdings.existing, entities, holdings.fileName);
}

function withEntities(
  existing: Existing,
  entities: Holdings['entities'],
  fileName: Holdings['fileName'],
): Holdings {
  const matchers = {
    organisation: matcherOf(entities.organisation),
    policy: matcherOf(entities.policy),
    person: matcherOf(entities.person),
    source: matcherOf(entities.source),
  };
  return { existing, entities, fileName, match: (kind, words) => matchers[kind](words) };
}
