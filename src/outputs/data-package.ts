import type { Site } from '../archive/schema/site.ts';
import type { PublishedSite } from '../citation/published-site.ts';
import { byteLength, sha256 } from './checksum.ts';
import type { WrittenTable } from './tables/all.ts';

/** `data/datapackage.json`: a Data Package v2 descriptor with bytes, SHA-256 and schema of every table. */
export function dataPackage(tables: readonly WrittenTable[], site: Site, published: PublishedSite): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: published.title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    id: `${published.address}data/`,
    title: published.title,
    description: site.description,
    homepage: published.address,
    licenses: [{ name: site.licence.spdx, title: site.licence.name, path: site.licence.url }],
    contributors: [{ title: site.editors.name, roles: ['editor'] }],
    resources: tables.map(({ table, csv }) => ({
      name: table.name,
      type: 'table',
      path: `${table.name}.csv`,
      title: table.title,
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: byteLength(csv),
      hash: `sha256:${sha256(csv)}`,
      dialect: { header: true, delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: table.columns.map(({ name, type, description }) => ({ name, type, description })),
        primaryKey: table.primaryKey,
        missingValues: [''],
        ...(table.foreignKeys.length === 0
          ? {}
          : {
              foreignKeys: table.foreignKeys.map(({ field, table: resource, column }) => ({
                fields: [field],
                reference: { resource: resource === table.name ? '' : resource, fields: [column] },
              })),
            }),
      },
    })),
  };
}
