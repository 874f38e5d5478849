import { canonicalUrl } from '../archive/canonical-url.ts';

/**
 * The accession number in a persistent identifier of a record, `https://w3id.org/example/2026-0001#q1`, with the
 * anchor that was asked for (empty without one). Scheme and `www.` do not matter.
 * @param base what the archive's identifiers begin with; undefined for an archive that has none
 * @returns undefined for an address that is no such identifier
 */
export function numberOfIdentifier(
  url: string,
  base: string | undefined,
): { readonly number: string; readonly anchor: string } | undefined {
  const page = canonicalUrl(url);
  const start = base === undefined ? undefined : canonicalUrl(base);
  if (page === undefined || start === undefined || !page.startsWith(start)) return undefined;
  const number = /(?<!\d)\d{4}-\d{4,6}(?!\d)/.exec(page.slice(start.length))?.[0];
  return number === undefined ? undefined : { number, anchor: new URL(url).hash };
}
