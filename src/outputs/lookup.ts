import { canonicalUrl } from '../archive/canonical-url.ts';
import type { Archive } from '../archive/index.ts';
import type { ArchivedRecord, LinkedSource } from '../archive/linked.ts';
import { compareText } from '../archive/order.ts';
import type { PublishedSite } from '../citation/published-site.ts';
import type { Lookup } from './lookup-schema.ts';

const FORM =
  'Keys are web addresses without scheme, www., default port, fragment, tracking parameters and final slash; ' +
  'host in lower case, parameters sorted, needless escapes undone and the others in capitals, a space in a ' +
  'parameter as +. Values are addresses inside the archive. A page does the same for a reader: lookup/?url=…';

/**
 * The lookup of all published and withdrawn records. Of two records of one address the published one stands, and of
 * two published ones the lower number; a page that is itself the original of a record is never a copy of another.
 */
export function lookup(archive: Archive, site: PublishedSite): Lookup {
  const inOrder = [archive.records, archive.withdrawn].flatMap((records) =>
    records.toSorted((left, right) => compareText(left.id, right.id)),
  );
  const found = new Map<string, string>();
  const enter = (record: ArchivedRecord, url: string | undefined): void => {
    const key = url === undefined ? undefined : canonicalUrl(url);
    if (key !== undefined && !found.has(key)) found.set(key, record.address);
  };
  for (const record of inOrder) enter(record, record.data.url);
  for (const record of inOrder) enter(record, record.data.capture?.archived);
  const reached = new Set(found.values());
  return {
    archive: site.address,
    ...(site.identifiers === undefined ? {} : { identifiers: site.identifiers.base }),
    form: FORM,
    records: sorted(found),
    others: inOrder.map(({ address }) => address).filter((address) => !reached.has(address)),
    withdrawn: archive.withdrawn.map(({ address }) => address),
    moved: sorted(
      archive.redirections.resolved
        .filter(({ from }) => /^\/(?:articles|statements)\/[^#]+$/.test(from))
        .map(({ from, to }) => [from, to]),
    ),
    sites: sitesOf(archive.records),
  };
}

/** An object whose keys stand in order, so that two builds give the same bytes. */
function sorted<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([left], [right]) => compareText(left, right)));
}

function sitesOf(records: readonly ArchivedRecord[]): Lookup['sites'] {
  const sites = new Map<string, Map<LinkedSource, number>>();
  for (const { source, data } of records) {
    const host = canonicalUrl(data.url ?? '')?.split(/[/?]/, 1)[0];
    if (source === undefined || host === undefined) continue;
    const tally = sites.get(host) ?? new Map<LinkedSource, number>();
    sites.set(host, tally.set(source, (tally.get(source) ?? 0) + 1));
  }
  const listed = [...sites].map(([host, tally]): [string, Lookup['sites'][string]] => [
    host,
    [...tally]
      .map(([source, number]) => ({ source: source.address, name: source.name, records: number }))
      .sort((left, right) => right.records - left.records || compareText(left.source, right.source)),
  ]);
  return sorted(listed);
}
