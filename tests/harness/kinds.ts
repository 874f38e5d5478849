import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFacts } from './pages.ts';
import { allPages, site } from './site.ts';

/** The kind of a page, by its address: `/articles/…/`, `/articles/2021/`, `/organisations/…/`, `/about/citing/`. */
export function kindOf({ address }: Pick<PageFacts, 'address'>): string {
  return address
    .replace(/^\/(articles|statements)\/\d{4}-\d+\/$/, '/$1/(record)/')
    .replace(/^\/(articles|statements)\/(?:\d{4}|undated)\/$/, '/$1/(year)/')
    .replace(/^\/(organisations|policies|people|sources)\/[^/]+\/$/, '/$1/(one)/')
    .replace(/^\/(timeline|quotations|positions|changes)\/[^/]+\/$/, '/$1/(part)/')
    .replace(/\/(?:page\/)?\d+\/$/, '/(page)/');
}

/** Every kind of page with one of middling size and the largest, by address. */
export function specimens(): { kind: string; addresses: string[] }[] {
  const size = ({ file }: PageFacts) => statSync(join(site.folder, file)).size;
  return [...Map.groupBy(allPages(), kindOf)].map(([kind, pages]) => {
    const sorted = pages.toSorted((left, right) => size(left) - size(right));
    const chosen = [sorted[sorted.length >> 1], sorted.at(-1)].flatMap((page) => page?.address ?? []);
    return { kind, addresses: [...new Set(chosen)] };
  });
}
