import { absoluteAddress, type PublishedSite } from '../../citation/published-site.ts';
import type { JsonLdNode } from './node.ts';

/** One step on the way from the home page: its name and its address inside the archive. */
export interface Crumb {
  readonly name: string;
  readonly address: string;
}

/** A BreadcrumbList from the home page to the page itself. */
export function breadcrumbList(crumbs: readonly Crumb[], site: PublishedSite): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteAddress(site, address),
    })),
  };
}
