import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { PlacedCard } from './card-of.ts';
import { drawCard } from './draw.ts';
import { fingerprint } from './fingerprint.ts';
import { iconFiles } from './icons.ts';
import { openKeptCards } from './kept-cards.ts';

/** What the thread is started with. */
export interface DrawingOrder {
  readonly cards: readonly PlacedCard[];
  /** Folder of the built site. */
  readonly folder: string;
  /** A folder in which cards are kept from one build to the next. */
  readonly keep?: string;
}

/** What became of an order. */
export interface DrawnCards {
  readonly drawn: number;
  readonly kept: number;
}

const { cards, folder, keep }: DrawingOrder = workerData;
const known = keep === undefined ? undefined : openKeptCards(keep, fingerprint());
const made = new Set<string>();
let drawn = 0;
for (const { path, card } of cards) {
  const target = join(folder, path);
  const parent = dirname(target);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  let picture = known?.find(card);
  if (picture === undefined) {
    picture = drawCard(card);
    drawn++;
    known?.add(card, picture);
    // The canvas gives its pixels back between turns only, 3 MB a card.
    await nextTurn();
  }
  writeFileSync(target, picture);
}
known?.clear();
for (const { path, content } of await iconFiles()) writeFileSync(join(folder, path), content);
parentPort?.postMessage({ drawn, kept: cards.length - drawn } satisfies DrawnCards);
