import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { allPages, site } from './site.ts';

/** A `link` element, as it is written. */
export interface WrittenLink {
  readonly rel: string;
  readonly href: string;
  readonly type: string | null;
}

/** A node of JSON-LD, of which nothing is known. */
export type WrittenNode = Readonly<Record<string, unknown>>;

/** What the head of a page says to machines. */
export interface PageHead {
  readonly address: string;
  readonly canonical: string | null;
  /** Kept out of search engines: a tombstone, a redirect, the page for what is not found. */
  readonly hidden: boolean;
  /** Contents of `meta` elements by name or property, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly WrittenLink[];
  /** One list of nodes for each script of JSON-LD. */
  readonly jsonLd: readonly (readonly WrittenNode[])[];
}

/** The heads of all pages for readers, parsed by none of the archive's own code. */
export function allHeads(): PageHead[] {
  return allPages().map(({ address, file, canonical, robots }) => {
    const html = readFileSync(join(site.folder, file), 'utf8');
    const { document } = parseHTML(`${html.slice(0, html.indexOf('</head>'))}</head><body></body></html>`);
    const tags = [...document.querySelectorAll('meta[content]')].map((tag): [string, string] => [
      tag.getAttribute('name') ?? tag.getAttribute('property') ?? '',
      tag.getAttribute('content') ?? '',
    ]);
    const meta = Map.groupBy(tags, ([name]) => name);
    return {
      address,
      canonical,
      hidden: robots?.includes('noindex') ?? false,
      meta: new Map([...meta].map(([name, held]) => [name, held.map(([, content]) => content)])),
      links: [...document.querySelectorAll('link')].map((link) => ({
        rel: link.getAttribute('rel') ?? '',
        href: link.getAttribute('href') ?? '',
        type: link.getAttribute('type'),
      })),
      jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => JSON.parse(script.textContent ?? '')['@graph'],
      ),
    };
  });
}
