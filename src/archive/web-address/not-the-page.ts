import { canonicalUrl } from '../canonical-url.ts';
import { archiveCopy } from './archive-copy.ts';
import type { Doubt } from './doubt.ts';

/** An address that is to be that of an article or statement. */
export interface PageAddress {
  readonly url: URL;
  /** As it is written. */
  readonly text: string;
  /** The address of the source's own site, where it is known. */
  readonly home: string | undefined;
}

const CHECKS: readonly ((page: PageAddress) => Doubt | undefined)[] = [
  copy,
  forTelephones,
  space,
  doubleSlash,
  placeInPage,
  homePage,
  searchPage,
];

/** What speaks against an address as that of an article or statement: the first reason alone. */
export function notThePage(page: PageAddress): Doubt | undefined {
  for (const check of CHECKS) {
    const doubt = check(page);
    if (doubt !== undefined) return doubt;
  }
  return undefined;
}

function warning(message: string, mend: string): Doubt {
  return { severity: 'warning', message, expected: 'the address of the page itself', mend };
}

function copy({ url }: PageAddress): Doubt | undefined {
  const found = archiveCopy(url);
  return (
    found && {
      severity: 'error',
      message: `${url.hostname} keeps copies: this is not the address of the page itself.`,
      expected: 'the address at which the source published the page',
      nearest: found.original,
      mend: 'Put the original address here, and this one under capture: { archived: … }.',
    }
  );
}

function forTelephones({ url: { hostname, pathname, search } }: PageAddress): Doubt | undefined {
  const host = /^(?:m|mobile|amp)\./.exec(hostname)?.[0];
  const isAmp = /\/amp\/?$|^\/amp\/|\.amp$/.test(pathname) || /[?&]amp(?:=1|=true)?(?:&|$)/.test(search);
  if (host === undefined && !isAmp) return undefined;
  return warning(
    'This is the address of a version for telephones.',
    `Look whether the page opens without ${host ?? 'amp'} and put that address.`,
  );
}

function space({ text }: PageAddress): Doubt | undefined {
  if (!/\s/.test(text)) return undefined;
  return warning('There is a space in the address.', 'Copy the address again.');
}

function doubleSlash({ url }: PageAddress): Doubt | undefined {
  // Some sites have a whole address in theirs.
  if (!url.pathname.replace(/https?:\/\//g, '').includes('//')) return undefined;
  return warning(
    'There are two slashes in a row in the address.',
    'Look whether the page opens with one, and put that address.',
  );
}

/** What begins with #! or #/ is the page itself, on sites that are one program. */
const ROUTE = /^#[!/]/;

function placeInPage({ url: { hash } }: PageAddress): Doubt | undefined {
  if (hash === '' || ROUTE.test(hash)) return undefined;
  return warning(
    `${hash} is a place in the page.`,
    `Look whether the page opens without ${hash}, and put that address.`,
  );
}

function homePage({ url, text, home }: PageAddress): Doubt | undefined {
  const isHome = url.pathname === '/' ? url.search === '' : home !== undefined && isSame(text, home);
  if (!isHome || ROUTE.test(url.hash)) return undefined;
  return warning(
    'This is the home page of a site; what stands there changes.',
    'Open the article or statement and put its own address.',
  );
}

function isSame(address: string, home: string): boolean {
  // One page's addresses differ by https, www and a slash; nearly all others are longer.
  return address.length < home.length + 10 && canonicalUrl(address) === canonicalUrl(home);
}

function searchPage({ url: { pathname, search } }: PageAddress): Doubt | undefined {
  const isSearch =
    /^\/(?:[\w-]+\/)*search\/?$/.test(pathname) ||
    (pathname === '/' && /[?&](?:s|q|query|search)=/.test(search));
  if (!isSearch) return undefined;
  return warning(
    'This is a search; what it finds changes.',
    'Open the article or statement among the results and put its own address.',
  );
}
