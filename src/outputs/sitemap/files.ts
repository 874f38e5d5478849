import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { publishedAddresses } from '../../archive/addresses.ts';
import type { Archive } from '../../archive/index.ts';
import { absoluteAddress, type PublishedSite } from '../../citation/published-site.ts';
import type { OutputFile } from '../output-file.ts';
import { pageDates, type VersionDays } from './page-dates.ts';

/** Path of the sitemap, or of the index where one file cannot hold every page. */
export const SITEMAP = 'sitemap.xml';

/** How many pages one file may list: https://www.sitemaps.org/protocol.html */
const PAGES_A_FILE = 50_000;

/** Without the name spaces of news, pictures and films, of which the archive has none to list. */
const NAME_SPACES = { news: false, video: false, image: false, xhtml: false };

/** A page as a sitemap lists it. */
interface ListedPage {
  readonly url: string;
  readonly lastmod?: string;
}

/**
 * The pages for search engines: every page that stands at its own address, but no tombstones, and not the search,
 * which has no words of its own. Where the day is known on which what a page shows last changed, it says so.
 */
function listedPages(archive: Archive, site: PublishedSite, versions: VersionDays): ListedPage[] {
  const unlisted = new Set(['/search/', ...archive.withdrawn.map(({ address }) => address)]);
  const dates = pageDates(archive, versions);
  return publishedAddresses(archive)
    .filter((address) => !address.includes('#') && !unlisted.has(address))
    .map((address) => {
      const day = dates.get(address);
      const url = absoluteAddress(site, address);
      return day === undefined ? { url } : { url, lastmod: day };
    });
}

/**
 * The sitemap in one file, or in as many as it takes with an index of them.
 * @param versions of the content's files, where the history of the repository is known
 */
export async function sitemapFiles(
  archive: Archive,
  site: PublishedSite,
  { versions = () => [], pagesAFile = PAGES_A_FILE }: { versions?: VersionDays; pagesAFile?: number } = {},
): Promise<OutputFile[]> {
  const pages = listedPages(archive, site, versions);
  if (pages.length <= pagesAFile) return [{ path: SITEMAP, content: await urlSet(pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / pagesAFile) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    pages: pages.slice(index * pagesAFile, (index + 1) * pagesAFile),
  }));
  const files = parts.map(async ({ path, pages }) => ({ path, content: await urlSet(pages) }));
  const index = new SitemapIndexStream();
  for (const { path } of parts) index.write({ url: site.address + path });
  index.end();
  return [{ path: SITEMAP, content: await streamToPromise(index) }, ...(await Promise.all(files))];
}

function urlSet(pages: readonly ListedPage[]): Promise<Buffer> {
  return streamToPromise(
    Readable.from(pages).pipe(new SitemapStream({ lastmodDateOnly: true, xmlns: NAME_SPACES })),
  );
}
