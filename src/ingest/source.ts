import type { Knowledge } from './knowledge.ts';
import type { Page } from './page/page.ts';

type KnownSource = Knowledge['sources'][number];

/**
 * The source of the archive that published a page: by the name under which the site presents itself, else by the
 * host of its address when one source alone has that host.
 */
export function findSource({ site, url }: Page, sources: Knowledge['sources']): KnownSource | undefined {
  const named =
    site === undefined
      ? []
      : sources.filter(({ name, aliases }) => [name, ...aliases].some((other) => fold(other) === fold(site)));
  const host = hostOf(url);
  const hosted = host === undefined ? [] : sources.filter(({ website }) => hostOf(website) === host);
  const both = named.find((source) => hosted.includes(source));
  if (both !== undefined) return both;
  if (hosted.length === 1) return hosted[0];
  if (named.length === 1) return named[0];
  return hosted.length > 1 ? shortest(hosted) : undefined;
}

/** Of several sources with one host, the one whose address is the host itself. */
function shortest(sources: readonly KnownSource[]): KnownSource | undefined {
  const roots = sources.filter(
    ({ website }) => website !== undefined && URL.canParse(website) && new URL(website).pathname === '/',
  );
  return roots.length === 1 ? roots[0] : undefined;
}

function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/^www\./, '');
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
