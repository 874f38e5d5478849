import type { PublishedSite } from '../../citation/published-site.ts';
import type { OutputFile } from '../output-file.ts';
import { SITEMAP } from './files.ts';

/**
 * What robots may read: everything. It names the sitemap, which has to be a full address. Robots look for this file
 * at the root of a host only; an archive under a base path has it in vain, and its sitemap has to be handed in.
 */
export function robotsFile(site: PublishedSite): OutputFile {
  return { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${site.address}${SITEMAP}\n` };
}
