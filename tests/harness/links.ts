import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFacts } from './pages.ts';
import { filesIn } from './snapshot.ts';

/** A built site as a host would serve it. */
export interface HostedSite {
  readonly folder: string;
  /** Where its pages say that they stand: `https://archive.example.org`. */
  readonly origin: string;
  /** Base path, with a slash at both ends. */
  readonly base: string;
  readonly pages: readonly PageFacts[];
}

/** The origin that the canonical address of a site's home page names. */
export function canonicalOrigin(pages: readonly PageFacts[]): string {
  const home = pages.find(({ file }) => file === 'index.html');
  return new URL(home?.canonical ?? '').origin;
}

/**
 * Every reference of the site to itself that leads nowhere: links and anchors of pages, images, addresses in style
 * sheets, imports of scripts, and addresses in feeds and data.
 * @returns each once: the address, what is wrong with it, how many files name it and which first.
 */
export function brokenReferences(site: HostedSite): string[] {
  const files = new Set(filesIn(site.folder));
  const ids = new Map(site.pages.map(({ file, ids }) => [file, new Set(ids)]));
  const broken = new Map<string, Set<string>>();
  const check = (file: string, at: string, written: string) => {
    const wrong = fault(written, new URL(at, site.origin));
    if (wrong === undefined) return;
    const text = `${written} (${wrong})`;
    broken.set(text, (broken.get(text) ?? new Set()).add(file));
  };
  for (const { file, address, references, refresh } of site.pages) {
    for (const reference of references) check(file, address, reference.address);
    if (refresh !== null) check(file, address, refresh);
  }
  for (const file of files) {
    for (const written of addressesIn(file, site)) check(file, site.base + file, written);
  }
  return [...broken].map(([text, owners]) => `${text} in ${owners.size} files, first ${[...owners][0]}`);

  function fault(written: string, from: URL): string | undefined {
    if (!URL.canParse(written, from)) return 'no address';
    const url = new URL(written, from);
    if (!/^https?:$/.test(url.protocol) || url.origin !== site.origin) return undefined;
    if (!url.pathname.startsWith(site.base)) return 'outside the base path';
    const path = decodeURIComponent(url.pathname.slice(site.base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return 'nothing there';
    const anchor = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
    if (anchor === '' || anchor === 'top' || !file.endsWith('.html')) return undefined;
    return ids.get(file)?.has(anchor) ? undefined : 'no such anchor';
  }
}

/** Addresses that a file other than a page names. */
function addressesIn(file: string, { folder, origin, base }: HostedSite): string[] {
  if (
    file.startsWith('search/data/') ||
    !/\.(?:css|js|mjs|json|jsonl|ndjson|jsonld|xml|txt|csv|bib|ris|webmanifest)$/.test(file)
  )
    return [];
  const text = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.css'))
    return [...text.matchAll(/url\(\s*["']?([^"')]+)|@import\s*["']([^"']+)/g)].flatMap(
      (match) => match[1] ?? match[2] ?? [],
    );
  if (/\.m?js$/.test(file))
    return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.{0,2}\/[^"']+)["']/g)].flatMap(
      (match) => match[1] ?? [],
    );
  const own = new RegExp(
    `${origin.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=/)[^\\s"'<>\\\\),;{}\\]]*`,
    'g',
  );
  const named = [...text.matchAll(own)].map(([address]) =>
    address.replaceAll('&amp;', '&').replace(/[.:]$/, ''),
  );
  return named.filter((address) => address !== `${origin}${base}`.replace(/\/$/, ''));
}

/** Addresses of the real ledger's form that neither a page, an anchor nor a redirect answers. */
export function unanswered(addresses: readonly string[], site: HostedSite): string[] {
  const ids = new Map(site.pages.map(({ file, ids }) => [file, new Set(ids)]));
  const moved = new Map(site.pages.map(({ file, refresh }) => [file, refresh]));
  return addresses.filter((address) => {
    const [path = '', anchor] = address.split('#');
    const file = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
    if (!existsSync(join(site.folder, file))) return true;
    return anchor !== undefined && typeof moved.get(file) !== 'string' && !ids.get(file)?.has(anchor);
  });
}
