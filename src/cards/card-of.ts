import { COLLECTIONS, numberIn } from '../archive/address.ts';
import type { Archive } from '../archive/index.ts';
import type { Entity } from '../archive/linked.ts';
import { filePath } from '../outputs/output-file.ts';
import { archiveCard } from './archive-card.ts';
import type { Card } from './card.ts';
import { entityCard } from './entity-card.ts';
import { recordCard } from './record-card.ts';

/** A card and where it stands. */
export interface PlacedCard {
  /** Path from the root of the site, without a leading slash: `articles/2026-0001.png`. */
  readonly path: string;
  readonly card: Card;
}

/** Where the archive’s own card stands. */
const OF_ALL = 'card.png';

const ENTITY = new RegExp(
  `^/(${[COLLECTIONS.organisation, COLLECTIONS.policy, COLLECTIONS.person, COLLECTIONS.source].join('|')})/([^/#]+)/`,
);

function entityAt(address: string, archive: Archive): Entity | undefined {
  const [, collection, id = ''] = ENTITY.exec(address) ?? [];
  switch (collection) {
    case COLLECTIONS.organisation:
      return archive.organisation(id);
    case COLLECTIONS.policy:
      return archive.policy(id);
    case COLLECTIONS.person:
      return archive.person(id);
    case COLLECTIONS.source:
      return archive.source(id);
    default:
      return undefined;
  }
}

/**
 * The card of a page: that of its record or of its entity, whose chapters share it; otherwise the archive’s. A
 * withdrawn record shows nothing of what it said.
 */
export function cardOf(address: string, archive: Archive): PlacedCard {
  const record = archive.record(numberIn(address) ?? '');
  if (record !== undefined && record.data.status !== 'withdrawn' && record.address === address)
    return { path: filePath(record.address, '.png'), card: recordCard(record, archive.site) };
  const entity = entityAt(address, archive);
  if (entity !== undefined)
    return { path: filePath(entity.address, '.png'), card: entityCard(entity, archive.site) };
  return { path: OF_ALL, card: archiveCard(archive.site) };
}

/**
 * Every card of the archive. The picture of a page that was once shared stays at its address: a withdrawn record
 * has the archive’s, a page that moved the one of where it leads.
 */
export function* allCards(archive: Archive): Generator<PlacedCard> {
  yield { path: OF_ALL, card: archiveCard(archive.site) };
  for (const record of archive.records) yield cardOf(record.address, archive);
  for (const { address } of archive.withdrawn)
    yield { path: filePath(address, '.png'), card: archiveCard(archive.site) };
  for (const kind of ['organisations', 'policies', 'people', 'sources'] as const)
    for (const { address } of archive[kind]) yield cardOf(address, archive);
  for (const { from, to } of archive.redirections.resolved) {
    const isPage = /^\/[a-z]+\/[^/#]+\/$/.test(from);
    const { path, card } = cardOf(to, archive);
    if (isPage && path !== OF_ALL) yield { path: filePath(from, '.png'), card };
  }
}
