import { canonicalUrl } from '../archive/canonical-url.ts';
import type { Archive } from '../archive/index.ts';
import type { PublishedSite } from '../citation/published-site.ts';

/** `lookup.json`: from the address of a source page to the address of its record. */
export interface Lookup {
  /** Address of the archive, before which no record address needs anything else. */
  readonly archive: string;
  /** How to bring an address to the form of the keys. */
  readonly form: string;
  /** Canonical source address to address of the record inside the archive, in the order of the keys. */
  readonly records: Readonly<Record<string, string>>;
}

const FORM =
  'Keys are source addresses without scheme, www., default port, fragment, tracking parameters and final slash; host in lower case, parameters sorted. Values are addresses inside the archive.';

/** The lookup of all published and withdrawn records. Of two records of one address the lower number stands. */
export function lookup(archive: Archive, site: PublishedSite): Lookup {
  const found = new Map<string, { readonly id: string; readonly address: string }>();
  for (const { id, address, data } of [...archive.records, ...archive.withdrawn]) {
    const key = data.url === undefined ? undefined : canonicalUrl(data.url);
    if (key === undefined) continue;
    const before = found.get(key);
    if (before === undefined || id < before.id) found.set(key, { id, address });
  }
  const keys = [...found.keys()].sort();
  const records = Object.fromEntries(keys.map((key) => [key, found.get(key)?.address ?? '']));
  return { archive: site.address, form: FORM, records };
}
