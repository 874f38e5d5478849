import type { Site } from '../archive/schema/site.ts';

/** Where the archive is built to stand: origin without a slash at the end, base path with one at both ends. */
export interface SiteAddress {
  readonly origin: string;
  readonly base: string;
}

/**
 * The site's address: `SITE_URL` and `SITE_BASE` when they are set, otherwise what site.yaml says.
 * @throws RangeError when SITE_URL is no web address.
 */
export function siteAddress(
  site: Pick<Site, 'url' | 'base'> | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): SiteAddress {
  const url = environment.SITE_URL || site?.url || 'http://localhost:4321';
  if (!URL.canParse(url))
    throw new RangeError(`SITE_URL is ${url}; expected a web address such as https://archive.example.`);
  const base = `/${environment.SITE_BASE || site?.base || '/'}/`.replaceAll(/\/+/g, '/');
  return { origin: new URL(url).origin, base };
}
