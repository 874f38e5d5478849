import { resolve } from 'node:path';
import type { Archive } from '../archive/index.ts';
import { allCards } from '../cards/card-of.ts';
import type { DrawnCards } from '../cards/worker.ts';
import { writeCards } from '../cards/write-cards.ts';
import { contentFolder } from '../store/folder.ts';

/** Where cards are kept from one build to the next: a cache, which may be deleted at any time. */
export const KEPT_CARDS = resolve('node_modules/.cache/archive/cards');

/**
 * Draws the card of every page while the pages are rendered. Kept are those of this checkout's own content; other
 * content (of tests, of benchmarks) is built once.
 * @param folder in which the cards are written, at their paths from the root of the site
 */
export function startCards(archive: Archive, folder: string): Promise<DrawnCards> {
  const keep = resolve(contentFolder()) === resolve('content') ? { keep: KEPT_CARDS } : {};
  const cards = writeCards({ cards: [...allCards(archive)], folder, ...keep });
  // Waited for when the pages are done; until then a failure ends nothing.
  cards.catch(() => undefined);
  return cards;
}
