import { canonicalUrl } from '../archive/canonical-url.ts';
import { archiveCopy } from '../archive/web-address/archive-copy.ts';
import { cleanAddress } from '../archive/web-address/clean-address.ts';

/** A copy in a web archive of a redirect of a search engine to …: nobody goes deeper. */
const DEEPEST = 4;

/** The pages that an address stands for: itself, and what it is a copy of or hands on to, nearest first. */
function pagesOf(address: string): URL[] {
  const pages: URL[] = [];
  let next: string | undefined = address;
  while (next !== undefined && URL.canParse(next) && pages.length < DEEPEST) {
    pages.push(new URL(next));
    const cleaned: string = cleanAddress(next).address;
    const original = URL.canParse(cleaned) ? archiveCopy(new URL(cleaned))?.original : undefined;
    next = original ?? (cleaned === next ? undefined : cleaned);
  }
  return pages;
}

/** What a page's version for telephones has more than the page: a host before its own, or AMP in path or query. */
const PHONE_HOST = /^(?:www\.)?(?:m|mobile|amp)\./;
const PHONE_PATH = /^\/amp(?=\/)|\/(?:amp|index\.(?:html?|php))\/?$|\.amp(?=(?:\.html?)?$)/;
const PHONE_PARAMETERS = ['amp', 'outputType'];

/** The page of which this is the version for telephones, where it looks like one, or the file behind a folder. */
function plainPage(page: URL): URL {
  const plain = new URL(page);
  plain.hostname = page.hostname.replace(PHONE_HOST, '');
  plain.pathname = page.pathname.replace(PHONE_PATH, '');
  for (const name of PHONE_PARAMETERS) plain.searchParams.delete(name);
  return plain;
}

/** Every canonical form under which the page at an address may be known here, nearest first. */
export function spellings(address: string): string[] {
  const pages = pagesOf(address);
  return [...new Set([...pages, ...pages.map(plainPage)].flatMap(({ href }) => canonicalUrl(href) ?? []))];
}
