import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DrawnCards } from '../cards/worker.ts';
import { writeSearch } from '../search/index/write.ts';
import { shareSearchFolder } from '../search/library/shared-folder.ts';
import { writeOwnPages } from '../search/pages/write.ts';
import { currentEdition } from '../store/current.ts';
import { hasErrors } from '../store/edition.ts';
import { startCards } from './cards.ts';
import { leaveCitationsOut, startCitations, stopCitations } from './citations.ts';
import { moveInto } from './move-into.ts';
import { buildParts } from './parts.ts';
import { serveCards } from './serve-cards.ts';
import { serveFiles } from './serve-files.ts';
import { serveSearch } from './serve-search.ts';
import type { SiteAddress } from './site-address.ts';
import { writeExports } from './write-exports.ts';

/** The archive as an Astro integration: refuses to build faulty content, and adds what is not a page. */
export function archive({ origin, base }: SiteAddress): AstroIntegration {
  const site = origin + base;
  const parts = buildParts();
  let beside = '';
  let cards: Promise<DrawnCards> | undefined;
  return {
    name: 'archive',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') startCitations();
        if (command !== 'build') return;
        const edition = currentEdition();
        if (edition.archive === undefined || hasErrors(edition)) {
          throw new Error('The content has errors, so nothing was built. Run npm run check to see them all.');
        }
        if (parts.has('citations')) startCitations(edition.archive, site);
        else leaveCitationsOut();
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveFiles({ base, site }));
        server.middlewares.use(serveCards(base));
        server.middlewares.use(`${base}search/data`, serveSearch('data'));
        server.middlewares.use(`${base}search/pages`, serveSearch('pages'));
      },
      // The cache lies on the disk of the output, also when somebody runs Astro by itself.
      'astro:config:done': ({ config }) => {
        beside = fileURLToPath(new URL('beside-pages/', config.cacheDir));
      },
      // Before the pages: while these files are made, the printer of citations works for the pages.
      'astro:build:start': async ({ logger }) => {
        const { archive: built } = currentEdition();
        if (built === undefined) return;
        rmSync(beside, { recursive: true, force: true });
        mkdirSync(beside, { recursive: true });
        if (parts.has('cards')) cards = startCards(built, beside);
        if (parts.has('exports')) {
          const files = await writeExports(built, { folder: beside, site });
          logger.info(`${files} exports`);
        }
        if (parts.has('search')) {
          const { records, files } = writeSearch(built, { folder: beside });
          logger.info(`${records} records searchable in ${files} files`);
          shareSearchFolder(beside);
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        await stopCitations();
        const drawn = await cards;
        if (drawn !== undefined) logger.info(`${drawn.drawn} cards drawn, ${drawn.kept} kept from before`);
        const folder = fileURLToPath(dir);
        moveInto(beside, folder);
        const { archive: built } = currentEdition();
        if (built === undefined || !parts.has('search')) return;
        logger.info(`${await writeOwnPages(built, folder)} pages of the archive’s own searchable`);
      },
    },
  };
}
