import { statSync } from 'node:fs';
import { join } from 'node:path';
import { addressKind } from './address-kind.ts';
import type { PageFacts } from './pages.ts';
import { allPages, site } from './site.ts';

/** The kind of a page of the real archive. */
export const kindOf = addressKind;

/** Every kind of page with one of middling size and the largest, by address. */
export function specimens(): { kind: string; addresses: string[] }[] {
  const size = ({ file }: PageFacts) => statSync(join(site.folder, file)).size;
  return [...Map.groupBy(allPages(), kindOf)].map(([kind, pages]) => {
    const sorted = pages.toSorted((left, right) => size(left) - size(right));
    const chosen = [sorted[sorted.length >> 1], sorted.at(-1)].flatMap((page) => page?.address ?? []);
    return { kind, addresses: [...new Set(chosen)] };
  });
}
