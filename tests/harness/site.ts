import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { PageFacts } from './pages.ts';

/** The real archive as it was built for this run. */
export const site = inject('site');

/** All pages for readers, as a browser's parser reads them: not that of the web editor, which has rules of its own. */
export function allPages(): readonly PageFacts[] {
  const pages: readonly PageFacts[] = JSON.parse(readFileSync(site.pages, 'utf8'));
  const forReaders = pages.filter(({ file }) => !file.startsWith('admin/'));
  if (forReaders.length === 0) throw new Error('The build has no pages.');
  return forReaders;
}
