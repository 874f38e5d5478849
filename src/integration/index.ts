import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentEdition } from '../store/current.ts';
import { hasErrors } from '../store/edition.ts';

/** The archive as an Astro integration: refuses to build faulty content, and adds what is not a page. */
export function archive(): AstroIntegration {
  return {
    name: 'archive',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const edition = currentEdition();
        if (edition.archive === undefined || hasErrors(edition)) {
          throw new Error('The content has errors, so nothing was built. Run npm run check to see them all.');
        }
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        void folder;
      },
    },
  };
}
