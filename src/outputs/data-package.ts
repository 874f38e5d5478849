import type { Site } from '../archive/schema/site.ts';
import type { PublishedSite } from '../citation/published-site.ts';
import type { FileDigest } from './checksum.ts';
import { BIBLIOGRAPHIES, DESCRIPTIONS, SOURCE_FILES, TABLE_FILES, WHOLE } from './dumps.ts';
import { mediaType } from './media-types.ts';
import { TABLES } from './tables/all.ts';
import type { TableDescription } from './tables/table.ts';

const HOLDS = new Map(
  [...TABLE_FILES, ...WHOLE, ...BIBLIOGRAPHIES, ...SOURCE_FILES, ...DESCRIPTIONS].map(({ name, holds }) => [
    name,
    holds,
  ]),
);

/**
 * `data/datapackage.json`: a Data Package v2 descriptor with bytes and SHA-256 of every file of the folder; of the
 * tables as CSV also how they are written, their columns and keys.
 */
export function dataPackage(digests: readonly FileDigest[], site: Site, published: PublishedSite): object {
  const tables = new Map(TABLES.map((table) => [`${table.name}.csv`, table]));
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
    resources: digests.map((digest) => {
      const table = tables.get(digest.name);
      return table === undefined ? file(digest) : tabular(table, digest);
    }),
  };
}

/** Any file: what it is and how to tell that it is whole. */
function file({ name, bytes, sha256 }: FileDigest): object {
  return {
    name: name.toLowerCase().replaceAll('/', '.'),
    path: name,
    description: HOLDS.get(name),
    format: name.split('.').at(-1)?.toLowerCase(),
    mediatype: mediaType(`data/${name}`),
    bytes,
    hash: `sha256:${sha256}`,
  };
}

function tabular(table: TableDescription, digest: FileDigest): object {
  return {
    ...file(digest),
    name: table.name,
    type: 'table',
    title: table.title,
    encoding: 'utf-8',
    dialect: { header: true, delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(({ name, type, description }) => ({
        name,
        type: type === 'list' ? 'string' : type,
        description:
          type === 'list'
            ? `${description} A list: items parted by a semicolon and a space; a semicolon or backslash inside an item has a backslash before it.`
            : description,
        ...(table.primaryKey.includes(name) ? { constraints: { required: true } } : {}),
      })),
      primaryKey: table.primaryKey,
      missingValues: [''],
      ...(table.foreignKeys.length === 0
        ? {}
        : {
            foreignKeys: table.foreignKeys.map(({ field, table: resource, column }) => ({
              fields: [field],
              reference: { ...(resource === table.name ? {} : { resource }), fields: [column] },
            })),
          }),
    },
  };
}
