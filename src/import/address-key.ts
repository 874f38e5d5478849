/** Parameters that only tell where a reader came from. */
const TRACKING = /^utm_/i;

/**
 * What two addresses of one page have in common: without scheme, `www.`, fragment, tracking parameters,
 * trailing slash, and the order of the parameters. Only for comparison; it is no address itself.
 */
export function addressKey(address: string): string {
  const { hostname, port, pathname, searchParams } = new URL(address);
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.size > 0 ? `?${searchParams}` : '';
  const host = `${hostname.replace(/^www\./, '').replace(/\.$/, '')}${port === '' ? '' : `:${port}`}`;
  return `${host}${pathname.replace(/\/+$/, '')}${query}`;
}
