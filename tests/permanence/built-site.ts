import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { filesIn } from '../harness/snapshot.ts';
import type { Routes } from './routes.ts';

/**
 * What stands at the addresses of a built site, read from its files alone: pages, their anchors, and where pages lead
 * that refresh themselves.
 */
export function builtRoutes(folder: string): Routes {
  const pages = new Map<string, ReadonlySet<string>>();
  const moved = new Map<string, string>();
  for (const file of filesIn(folder)) {
    if (!file.endsWith('.html')) continue;
    const address = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
    const { document } = parseHTML(readFileSync(join(folder, file), 'utf8'));
    const refresh = document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
    const goal = /url=(.*)$/i.exec(refresh ?? '')?.[1];
    if (goal !== undefined) moved.set(address, goal);
    else pages.set(address, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)));
  }
  return { pages, moved };
}
