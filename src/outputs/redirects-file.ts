import { numberIn, pageOf } from '../archive/address.ts';
import type { Archive } from '../archive/index.ts';
import type { PublishedSite } from '../citation/published-site.ts';
import type { OutputFile } from './output-file.ts';

const HEAD = `# Pages that moved, for hosts that read this file (Netlify, Cloudflare Pages) and can send readers on themselves.
# Elsewhere, a page at each old address does so. Netlify wants 301! where a page stands, Cloudflare Pages skips that line.
`;

/**
 * `_redirects`: where pages moved, one hop each, under the site’s base path.
 *
 * A browser takes an anchor along to where a host sends it, and #q1 of another record is other words. A record whose
 * anchors were published and that was merged into another is left to its page, which takes no anchor along.
 */
export function redirectsFile(
  { ledger, redirections }: Pick<Archive, 'ledger' | 'redirections'>,
  site: PublishedSite,
): OutputFile {
  const base = new URL(site.address).pathname.replace(/\/$/, '');
  const cited = new Set(ledger.flatMap(({ address }) => (address.includes('#') ? [pageOf(address)] : [])));
  const lines = redirections.resolved
    .filter(({ from, to }) => !from.includes('#') && (!cited.has(from) || numberIn(from) === numberIn(to)))
    .flatMap(({ from, to }) => ['301!', '301'].map((status) => `${base}${from} ${base}${to} ${status}\n`));
  return { path: '_redirects', content: HEAD + lines.join('') };
}
