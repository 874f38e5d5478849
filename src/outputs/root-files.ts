import type { Archive } from '../archive/index.ts';
import type { PublishedSite } from '../citation/published-site.ts';
import { headersFile } from './headers.ts';
import { llmsFile } from './llms.ts';
import { openSearchFile } from './open-search.ts';
import type { OutputFile } from './output-file.ts';
import { redirectsFile } from './redirects-file.ts';

/** What stands at the root of the site for hosts, browsers and programs. */
export function* rootFiles(archive: Archive, site: PublishedSite): Generator<OutputFile> {
  yield headersFile(site);
  yield redirectsFile(archive, site);
  yield openSearchFile(archive.site, site);
  yield llmsFile(archive, site);
}
