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

/** What a head says to machines. */
export interface Head {
  /** Contents of `meta` elements by name or property, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly WrittenLink[];
  /** One list of nodes for each script of JSON-LD. */
  readonly jsonLd: readonly (readonly WrittenNode[])[];
}

/** The same of a page of the real archive. */
export interface PageHead extends Head {
  readonly address: string;
  readonly canonical: string | null;
  /** Kept out of search engines: a tombstone, a redirect, the page for what is not found. */
  readonly hidden: boolean;
}

/** The head of a page, parsed by none of the archive's own code. */
export function readHead(html: string): Head {
  const { document } = parseHTML(`${html.slice(0, html.indexOf('</head>'))}</head><body></body></html>`);
  const tags = [...document.querySelectorAll('meta[content]')].map((tag): [string, string] => [
    tag.getAttribute('name') ?? tag.getAttribute('property') ?? '',
    tag.getAttribute('content') ?? '',
  ]);
  const meta = Map.groupBy(tags, ([name]) => name);
  return {
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
}

/** The heads of all pages of the real archive for readers. */
export function allHeads(): PageHead[] {
  return allPages().map(({ address, file, canonical, robots }) => ({
    address,
    canonical,
    hidden: robots?.includes('noindex') ?? false,
    ...readHead(readFileSync(join(site.folder, file), 'utf8')),
  }));
}
