import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from './card.ts';

/** Cards that an earlier build has drawn, by what stands on them. Only a cache: nothing here ever throws. */
export interface KeptCards {
  find(card: Card): Uint8Array | undefined;
  add(card: Card, picture: Uint8Array): void;
  /** Removes what was neither found nor added. */
  clear(): void;
}

function quietly<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    // What is not kept is drawn once more.
    return undefined;
  }
}

/**
 * Opens the cards kept in a folder. A picture is written whole or not at all.
 * @param drawer what stands for the one who draws; what another has drawn is not found
 */
export function openKeptCards(folder: string, drawer: string): KeptCards {
  const used = new Set<string>();
  const nameOf = (card: Card): string => {
    const digest = createHash('sha256')
      .update(`${drawer}\n${JSON.stringify(card)}`)
      .digest('base64url');
    const name = `${digest}.png`;
    used.add(name);
    return name;
  };
  return {
    find: (card) => {
      const path = join(folder, nameOf(card));
      return quietly(() => readFileSync(path));
    },
    add: (card, picture) => {
      const path = join(folder, nameOf(card));
      const beside = `${path}.${randomUUID()}.tmp`;
      quietly(() => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(beside, picture, { flag: 'wx' });
        renameSync(beside, path);
      });
      quietly(() => rmSync(beside, { force: true }));
    },
    clear: () => {
      for (const name of quietly(() => readdirSync(folder)) ?? [])
        if (!used.has(name)) quietly(() => rmSync(join(folder, name)));
    },
  };
}
