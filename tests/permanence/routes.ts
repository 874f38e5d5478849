import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../src/archive/index.ts';
import { RULE_TEXTS } from '../../src/archive/rules/catalogue.ts';
import { quotationYears } from '../../src/archive/views/quotation-years.ts';
import { recordYears } from '../../src/archive/views/record-years.ts';
import { leftAnchors, movedAnchors } from '../../src/components/record/moved-anchors.ts';
import { PROJECT } from '../harness/project.ts';

/** What stands at the addresses of an archive: what its pages are made for, and where they lead. */
export interface Routes {
  /** Anchors by page. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where a page or an anchor leads that is only there to lead on. */
  readonly moved: ReadonlyMap<string, string>;
}

/** Pages whose files in src/pages/ have no parameter in their names; the editors’ own are promised to nobody. */
const PLAIN_PAGES = readdirSync(join(PROJECT, 'src/pages'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:astro|mdx)$/.test(file) && !/\[|^admin\/|^style\.|^404/.test(file))
  .map((file) => `/${file.replace(/(?:index)?\.\w+$/, '')}/`.replace(/\/+/g, '/'));

/**
 * The addresses of an archive from what its pages are made of, as src/pages/ and its components make them. It shares
 * nothing with the rules under test: neither their list of addresses nor what they make of the ledger.
 */
export function routesOf(archive: Archive): Routes {
  const pages = new Map<string, Set<string>>();
  const moved = new Map<string, string>();
  const page = (address: string, anchors: readonly string[] = []) => pages.set(address, new Set(anchors));
  for (const address of PLAIN_PAGES) page(address);
  for (const { id } of RULE_TEXTS) page(`/about/editing/rules/${id}/`);
  for (const { year } of recordYears(archive, 'article')) page(`/articles/${year}/`);
  for (const { year } of recordYears(archive, 'statement')) page(`/statements/${year}/`);
  for (const { year } of quotationYears(archive)) page(`/quotations/${year}/`);
  for (const folder of ['organisations', 'policies', 'people', 'sources'] as const)
    for (const entity of archive[folder]) {
      page(`/${folder}/${entity.id}/`);
      for (const { name } of archive.chapters(entity)) page(`/${folder}/${entity.id}/${name}/`);
    }
  const { resolved } = archive.redirections;
  for (const redirection of resolved) {
    if (redirection.from.includes('#')) continue;
    moved.set(redirection.from, redirection.to);
    for (const { anchor, to } of leftAnchors(redirection, archive))
      if (to !== undefined) moved.set(`${redirection.from}#${anchor}`, to);
  }
  for (const { kind, id, data } of [...archive.records, ...archive.withdrawn]) {
    const address = `/${kind}s/${id}/`;
    const parts = [...(data.quotes ?? []), ...(data.figures ?? []), ...(data.retired ?? [])];
    page(
      address,
      parts.map((part) => part.id),
    );
    for (const { anchor, to } of movedAnchors(address, resolved)) moved.set(`${address}#${anchor}`, to);
  }
  return { pages, moved };
}

/** All addresses at which something stands. */
export function addressesOf({ pages, moved }: Routes): string[] {
  const anchors = [...pages].flatMap(([address, ids]) => [...ids].map((id) => `${address}#${id}`));
  return [...pages.keys(), ...anchors, ...moved.keys()];
}

/** Whether an address has its own page or anchor. */
function stands(address: string, { pages }: Routes): boolean {
  const [page = '', anchor] = address.split('#');
  const anchors = pages.get(page);
  return anchors !== undefined && (anchor === undefined || anchors.has(anchor));
}

/** Whether an address is answered by a page or anchor, or by one that leads to such in one hop. */
export function isAnswered(address: string, routes: Routes): boolean {
  if (stands(address, routes)) return true;
  const [page = ''] = address.split('#');
  const goal = routes.moved.get(address) ?? routes.moved.get(page);
  return goal !== undefined && stands(goal, routes) && !routes.moved.has(goal);
}
