import type { HeldEntity } from '../held.ts';
import type { ReferenceItem } from './item.ts';
import type { Match, Matcher } from './match.ts';

/** The source of a reference: found, with what tells it apart from a guess; or the name that is unknown. */
export interface FoundSource {
  readonly id?: string | undefined;
  /** Name or host of a source that the archive does not have. */
  readonly unknown?: string | undefined;
  readonly nearest?: string | undefined;
  /** What an editor should know, as a sentence without its full stop. */
  readonly remark?: string | undefined;
}

/**
 * The source of a reference, by the name that it gives; where that tells nothing, by the host of its address; where
 * that does not either and it gives no name, by its publisher.
 */
export function sourceOf(item: ReferenceItem, matcher: Matcher, sources: readonly HeldEntity[]): FoundSource {
  const host = hostOf(item.url);
  const atHost = host === undefined ? [] : sourcesAt(host, item.url ?? '', sources);
  const named = item.source === undefined ? undefined : matcher(item.source);
  if (named !== undefined && 'id' in named) {
    const elsewhere = atHost.length > 0 && !atHost.includes(named.id);
    const remark = `its source is ${named.id} by name, but its address is that of ${atHost.join(', ')}`;
    return { id: named.id, ...(elsewhere ? { remark } : {}) };
  }
  const possible =
    named !== undefined && 'ids' in named ? named.ids.filter((id) => atHost.includes(id)) : atHost;
  if (possible.length === 1) return { id: possible[0] };
  const published = publishedBy(item, matcher);
  if (published !== undefined && 'id' in published) return { id: published.id };
  const several = named !== undefined && 'ids' in named ? named.ids : possible;
  if (several.length > 1) return { remark: `its source can be ${several.join(' or ')}, so it was left out` };
  const unknown = item.source ?? item.publisher ?? host;
  const near = [named, published].flatMap((match) =>
    match && 'nearest' in match ? (match.nearest ?? []) : [],
  );
  return unknown === undefined ? {} : { unknown, nearest: near[0] };
}

/** The host of an address, without `www.`; undefined when it is no web address. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname, protocol } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : undefined;
}

function publishedBy({ source, publisher, url }: ReferenceItem, matcher: Matcher): Match | undefined {
  return source === undefined && url === undefined && publisher !== undefined
    ? matcher(publisher)
    : undefined;
}

/** Sources with a site at this host; of several, those whose path the address shares furthest. */
function sourcesAt(host: string, url: string, sources: readonly HeldEntity[]): string[] {
  const path = (address: string) => new URL(address).pathname.replace(/\/$/, '');
  const found = sources.flatMap(({ id, website }) =>
    website !== undefined && hostOf(website) === host && `${path(url)}/`.startsWith(`${path(website)}/`)
      ? [{ id, length: path(website).length }]
      : [],
  );
  const furthest = Math.max(...found.map(({ length }) => length));
  return found.filter(({ length }) => length === furthest).map(({ id }) => id);
}
