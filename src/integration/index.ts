import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishedSite } from '../citation/published-site.ts';
import { currentHistory } from '../history/current.ts';
import { versionsOf } from '../history/history.ts';
import { outputFiles } from '../outputs/files.ts';
import { sitemapFiles } from '../outputs/sitemap/files.ts';
import { writeSearch } from '../search/index/write.ts';
import { currentEdition } from '../store/current.ts';
import { hasErrors } from '../store/edition.ts';
import { startCitations, stopCitations } from './citations.ts';
import { serveFiles } from './serve-files.ts';
import { serveSearch } from './serve-search.ts';
import type { SiteAddress } from './site-address.ts';
import { writeFiles } from './write-files.ts';

/** The archive as an Astro integration: refuses to build faulty content, and adds what is not a page. */
export function archive({ origin, base }: SiteAddress): AstroIntegration {
  const site = origin + base;
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
        startCitations(edition.archive, site);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveFiles({ base, site }));
        server.middlewares.use(`${base}search/data`, serveSearch());
      },
      'astro:build:done': async ({ dir, logger }) => {
        await stopCitations();
        const { archive: built } = currentEdition();
        // The benchmark builds the pages alone, to compare them with plain Astro's.
        if (built === undefined || process.env.ARCHIVE_PARTS === 'pages') return;
        const folder = fileURLToPath(dir);
        const history = currentHistory();
        const sitemap = await sitemapFiles(built, publishedSite(built.site, site), {
          versions: (file) => versionsOf(history, file),
        });
        const files = writeFiles(folder, outputFiles(built, { site })) + writeFiles(folder, sitemap);
        const search = await writeSearch(built, { folder });
        logger.info(`${files} exports; ${search.records} records searchable in ${search.files} files`);
      },
    },
  };
}
