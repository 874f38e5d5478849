import { canonicalUrl } from '../canonical-url.ts';
import type { Finding } from '../finding.ts';
import { archiveCopy } from './archive-copy.ts';

/** Why an address may not be the one that is wanted; a person has to find the right one. */
export type Doubt = Pick<Finding, 'severity' | 'message' | 'expected' | 'nearest' | 'mend'>;

const SHORTENERS =
  /^(?:www\.)?(?:t\.co|bit\.ly|j\.mp|tinyurl\.com|ow\.ly|goo\.gl|buff\.ly|lnkd\.in|dlvr\.it|is\.gd|v\.gd|trib\.al|shorturl\.at|rb\.gy|cutt\.ly|tiny\.cc|fb\.me|ift\.tt|wp\.me|bbc\.in|gu\.com|econ\.st|on\.ft\.com|nyti\.ms|reut\.rs|eepurl\.com|t\.ly|rebrand\.ly|hubs\.(?:ly|la))$/;
const LOCAL = /^(?:[^.]+|.*\.(?:localhost|local|internal|lan)|\d+(?:\.\d+){3}|\[.*\])\.?$/;

/** Where an address leads that no reader can follow, or not for long: for every address of the archive. */
export function unreachable(url: URL): Doubt | undefined {
  const host = url.hostname;
  if (LOCAL.test(host)) {
    return {
      severity: 'error',
      message: `${host} is a machine or network of its own: readers cannot reach it.`,
      expected: 'an address on the public web',
      mend: 'Put the address at which everybody finds the page, or leave the line out.',
    };
  }
  if (SHORTENERS.test(host)) {
    return {
      severity: 'error',
      message: `${host} shortens addresses: nobody can see where this one leads, and it may lead elsewhere tomorrow.`,
      expected: 'the address of the page itself',
      mend: 'Open it and put the address at which it ends.',
    };
  }
  return undefined;
}

/**
 * What speaks against an address as that of an article or statement; the first reason alone.
 * @param home address of the source's own site, where it is known
 */
export function notThePage(address: string, home: string | undefined): Doubt | undefined {
  const url = new URL(address);
  const copy = archiveCopy(url);
  if (copy !== undefined) {
    return {
      severity: 'error',
      message: `${url.hostname} keeps copies: this is not the address of the page itself.`,
      expected: 'the address at which the source published the page',
      nearest: copy.original,
      mend: 'Put the original address here, and this one under capture: { archived: … }.',
    };
  }
  const path = url.pathname;
  const mobile = /^(?:m|mobile|amp)\./.exec(url.hostname);
  if (/\/amp\/?$|^\/amp\/|\.amp$/.test(path) || /[?&]amp(?:=1|=true)?(?:&|$)/.test(url.search) || mobile) {
    return doubt(
      'This is the address of a version for telephones.',
      'the address of the page itself',
      mobile
        ? `Look whether the page opens without ${mobile[0]} and put that address.`
        : 'Look whether the page opens without amp and put that address.',
    );
  }
  if (/\s/.test(address)) {
    return doubt('There is a space in the address.', 'an address without spaces', 'Copy the address again.');
  }
  // Some sites have a whole address in theirs.
  if (path.replace(/https?:\/\//g, '').includes('//')) {
    return doubt(
      'There are two slashes in a row in the address.',
      'one slash',
      'Look whether the page opens with one, and put that address.',
    );
  }
  // What begins with #! or #/ is the page itself on sites that are one program.
  const isRoute = /^#[!/]/.test(url.hash);
  if (url.hash !== '' && !isRoute) {
    return doubt(
      `${url.hash} is a place in the page.`,
      'the address of the whole page',
      `Look whether the page opens without ${url.hash}, and put that address.`,
    );
  }
  const isHome = path === '/' ? url.search === '' : home !== undefined && isSame(address, home);
  if (isHome && !isRoute) {
    return doubt(
      'This is the home page of a site; what stands there changes.',
      'the address of the page itself',
      'Open the article or statement and put its own address.',
    );
  }
  if (
    /^\/(?:[\w-]+\/)*search\/?$/.test(path) ||
    (/^\/?$/.test(path) && /[?&](?:s|q|query|search)=/.test(url.search))
  ) {
    return doubt(
      'This is a search; what it finds changes.',
      'the address of the page itself',
      'Open the article or statement among the results and put its own address.',
    );
  }
  return undefined;
}

function doubt(message: string, expected: string, mend: string): Doubt {
  return { severity: 'warning', message, expected, mend };
}

function isSame(address: string, home: string): boolean {
  return canonicalUrl(address) === canonicalUrl(home);
}
