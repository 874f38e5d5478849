import type {
  DataDownloadLeaf,
  DatasetLeaf,
  EntryPointLeaf,
  OrganizationLeaf,
  SearchActionLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from 'schema-dts';
import type { Site } from '../../archive/schema/site.ts';
import { absoluteAddress, type PublishedSite } from '../../citation/published-site.ts';
import { DUMPS } from '../dumps.ts';
import { mediaType } from '../media-types.ts';
import { node } from './node.ts';

/** The editors, as publisher and creator. */
function editorsNode({ editors, profiles }: Site): OrganizationLeaf {
  return node<OrganizationLeaf>({ '@type': 'Organization', name: editors.name, sameAs: profiles });
}

/** The archive as a web site that can be searched. */
export function siteNode(archiveSite: Site, site: PublishedSite): WebSiteLeaf {
  const search = node<WithActionConstraints<SearchActionLeaf>>({
    '@type': 'SearchAction',
    target: node<EntryPointLeaf>({
      '@type': 'EntryPoint',
      urlTemplate: `${absoluteAddress(site, '/search/')}?q={search_term_string}`,
    }),
    'query-input': 'required name=search_term_string',
  });
  return node<WebSiteLeaf>({
    '@type': 'WebSite',
    '@id': site.address,
    url: site.address,
    name: site.title,
    description: archiveSite.description,
    inLanguage: site.language,
    license: archiveSite.licence.url,
    publisher: editorsNode(archiveSite),
    potentialAction: search,
  });
}

/** The archive as a data set to take away, with each file that holds it. */
export function dataNode(archiveSite: Site, site: PublishedSite): DatasetLeaf {
  const address = absoluteAddress(site, '/data/');
  return node<DatasetLeaf>({
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: site.title,
    description: archiveSite.description,
    inLanguage: site.language,
    license: archiveSite.licence.url,
    creator: editorsNode(archiveSite),
    isAccessibleForFree: true,
    isPartOf: { '@id': site.address },
    distribution: DUMPS.map(({ name, holds }) =>
      node<DataDownloadLeaf>({
        '@type': 'DataDownload',
        name,
        description: holds,
        contentUrl: address + name,
        encodingFormat: mediaType(name),
      }),
    ),
  });
}
