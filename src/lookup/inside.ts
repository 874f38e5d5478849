import { canonicalUrl } from '../archive/canonical-url.ts';

/**
 * The address inside the archive, with its anchor, of a web address that is the archive's own:
 * `/articles/2026-0001/#q1`. Scheme and `www.` do not matter.
 * @param homes addresses at which the archive stands, with a final slash
 * @returns undefined for a page elsewhere
 */
export function addressInside(url: string, homes: readonly string[]): string | undefined {
  const page = canonicalUrl(url);
  if (page === undefined) return undefined;
  for (const each of homes) {
    const home = canonicalUrl(each);
    if (home === undefined || !page.startsWith(home) || !/^(?:[/?]|$)/.test(page.slice(home.length)))
      continue;
    const path = page.slice(home.length).replace(/\?.*$/, '');
    const isFile = /\.[a-z]+$/.test(path);
    return `${path}${isFile ? '' : '/'}${new URL(url).hash}`;
  }
  return undefined;
}
