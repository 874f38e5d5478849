const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The link to an address of the archive (`/articles/2026-0001/#q1`) under the site's base path. */
export function href(address: string): string {
  return BASE + address.replace(/^\//, '');
}

/** The absolute URL of an address of the archive, as it is cited. @throws TypeError when the site has no URL. */
export function absolute(address: string, site: URL | undefined): string {
  return new URL(href(address), site).href;
}
