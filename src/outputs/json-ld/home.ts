import type { Site } from '../../archive/schema/site.ts';
import { absoluteAddress, type PublishedSite } from '../../citation/published-site.ts';
import { type JsonLdDocument, jsonLdDocument } from './node.ts';

/** What the home page says: the archive as a web site that can be searched, and as a data set to take away. */
export function homeJsonLd(archiveSite: Site, site: PublishedSite): JsonLdDocument {
  const publisher = { '@type': 'Organization', name: archiveSite.editors.name };
  return jsonLdDocument(
    {
      '@type': 'WebSite',
      '@id': site.address,
      url: site.address,
      name: site.title,
      description: archiveSite.description,
      inLanguage: site.language,
      license: archiveSite.licence.url,
      publisher,
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${absoluteAddress(site, '/search/')}?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    },
    {
      '@type': 'Dataset',
      '@id': absoluteAddress(site, '/data/'),
      url: absoluteAddress(site, '/data/'),
      name: site.title,
      description: archiveSite.description,
      license: archiveSite.licence.url,
      creator: publisher,
      isAccessibleForFree: true,
      distribution: [
        ['records.csv', 'text/csv'],
        ['records.ndjson', 'application/x-ndjson'],
        ['datapackage.json', 'application/json'],
      ].map(([name, encodingFormat]) => ({
        '@type': 'DataDownload',
        contentUrl: absoluteAddress(site, `/data/${name}`),
        encodingFormat,
      })),
    },
  );
}
