import type { Archive } from '../archive/index.ts';
import { publishedSite } from '../citation/published-site.ts';
import { currentHistory } from '../history/current.ts';
import { versionsOf } from '../history/history.ts';
import { outputFiles } from '../outputs/files.ts';
import { sitemapFiles } from '../outputs/sitemap/files.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes everything that stands beside the pages: data, references, feeds, the sitemap.
 * @param target the folder of the built site, and where it will stand on the web, with the base path
 * @returns how many files there are.
 */
export async function writeExports(
  archive: Archive,
  target: { readonly folder: string; readonly site: string },
): Promise<number> {
  const history = currentHistory();
  const sitemap = await sitemapFiles(archive, publishedSite(archive.site, target.site), {
    versions: (file) => versionsOf(history, file),
  });
  return writeFiles(target.folder, outputFiles(archive, target)) + writeFiles(target.folder, sitemap);
}
