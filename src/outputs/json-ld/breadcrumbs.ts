import type { BreadcrumbListLeaf, ListItemLeaf } from 'schema-dts';
import { absoluteAddress, type PublishedSite } from '../../citation/published-site.ts';
import { node } from './node.ts';
import { type Crumb, trailOf } from './trail.ts';

/** A BreadcrumbList from the home page to the page itself; none for the home page. */
export function breadcrumbList(page: Crumb, site: PublishedSite, above?: Crumb[]): BreadcrumbListLeaf[] {
  const trail = trailOf(page, site.title, above);
  if (trail.length < 2) return [];
  return [
    node<BreadcrumbListLeaf>({
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ name, address }, index) =>
        node<ListItemLeaf>({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item: absoluteAddress(site, address),
        }),
      ),
    }),
  ];
}
