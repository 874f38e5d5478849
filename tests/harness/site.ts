import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { PageFacts } from './pages.ts';

/** The real archive as it was built for this run. */
export const site = inject('site');

/** What stands on every page of it. */
export function allPages(): readonly PageFacts[] {
  const pages: readonly PageFacts[] = JSON.parse(readFileSync(site.pages, 'utf8'));
  if (pages.length === 0) throw new Error('The build has no pages.');
  return pages;
}
