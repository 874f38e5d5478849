import type {
  AboutPageLeaf,
  CollectionPageLeaf,
  SearchResultsPageLeaf,
  Thing,
  WebPageLeaf,
} from 'schema-dts';
import type { Site } from '../../archive/schema/site.ts';
import { absoluteAddress, type PublishedSite } from '../../citation/published-site.ts';
import { pageType } from '../page-type.ts';
import { breadcrumbList } from './breadcrumbs.ts';
import { type JsonLdDocument, jsonLdDocument, node } from './node.ts';
import { dataNode, siteNode } from './site.ts';
import type { Crumb } from './trail.ts';

type PageLeaf = WebPageLeaf | AboutPageLeaf | CollectionPageLeaf | SearchResultsPageLeaf;

/** A page that is no record's and no entity's: a list, a page about the archive, the home page. */
export interface DescribedPage {
  readonly title: string;
  readonly description: string;
  /** Address without site and base. */
  readonly address: string;
  /** The pages above it, where its address alone does not name them. */
  readonly above?: Crumb[] | undefined;
}

function nodesOf(page: DescribedPage, archiveSite: Site, site: PublishedSite): Thing[] {
  const type = pageType(page.address);
  if (type === 'WebSite') return [siteNode(archiveSite, site), dataNode(archiveSite, site)];
  if (type === 'Dataset') return [dataNode(archiveSite, site)];
  const address = absoluteAddress(site, page.address);
  return [
    node<PageLeaf>({
      '@type': type,
      '@id': address,
      url: address,
      name: page.title,
      description: page.description,
      inLanguage: site.language,
      isPartOf: { '@id': site.address },
      license: archiveSite.licence.url,
    }),
  ];
}

/** What such a page says: what it is, and the way to it. */
export function pageJsonLd(page: DescribedPage, archiveSite: Site, site: PublishedSite): JsonLdDocument {
  return jsonLdDocument(
    ...nodesOf(page, archiveSite, site),
    ...breadcrumbList({ name: page.title, address: page.address }, site, page.above),
  );
}
