import type { Archive } from '../archive/index.ts';
import type { Entity } from '../archive/linked.ts';
import { bibliographyFile } from '../citation/bibliography-entry.ts';
import { cslJsonFile } from '../citation/csl-json.ts';
import type { PublishedSite } from '../citation/published-site.ts';
import { risFile } from '../citation/ris.ts';
import { checksumFile, digestOf, type FileDigest } from './checksum.ts';
import { citationFile } from './citation-file.ts';
import { dataPackage } from './data-package.ts';
import { dataReadme } from './data-readme.ts';
import { contentData } from './json/content-json.ts';
import { entityData } from './json/entity-json.ts';
import { schemaFiles } from './json-schemas.ts';
import { licenceText } from './licence-text.ts';
import type { OutputFile } from './output-file.ts';
import { parquetFile } from './parquet.ts';
import type { RecordText } from './record-text.ts';
import { sqliteFile } from './sqlite/database.ts';
import { writtenTables } from './tables/all.ts';

const FOLDER = 'data/';

/** One JSON object a line. */
function ndjson(path: string, objects: readonly object[]): OutputFile {
  return { path: FOLDER + path, content: objects.map((object) => `${JSON.stringify(object)}\n`).join('') };
}

/**
 * The whole archive to take away, in `data/`: tables, database, NDJSON, bibliographies, what it is made of, JSON
 * Schemas, a data package and the checksums of them all. One file is held at a time; of the others only the digest.
 */
export function* dataFiles(
  archive: Archive,
  texts: readonly RecordText[],
  site: PublishedSite,
): Generator<OutputFile> {
  const digests: FileDigest[] = [];
  for (const file of described(archive, texts, site)) {
    digests.push(digestOf(file, FOLDER));
    yield file;
  }
  const descriptor: OutputFile = {
    path: `${FOLDER}datapackage.json`,
    content: `${JSON.stringify(dataPackage(digests, archive.site, site), null, 2)}\n`,
  };
  digests.push(digestOf(descriptor, FOLDER));
  yield descriptor;
  yield { path: `${FOLDER}SHA256SUMS`, content: checksumFile(digests) };
}

/** All but the data package and the checksums, which tell of the others. */
function* described(
  archive: Archive,
  texts: readonly RecordText[],
  site: PublishedSite,
): Generator<OutputFile> {
  const tables = writtenTables(archive, site, texts);
  for (const { table, csv } of tables) yield { path: `${FOLDER}${table.name}.csv`, content: csv };
  for (const written of tables)
    yield { path: `${FOLDER}${written.table.name}.parquet`, content: parquetFile(written) };
  yield { path: `${FOLDER}archive.sqlite`, content: sqliteFile(tables, aboutData(archive, site)) };

  yield ndjson(
    'records.ndjson',
    texts.map(({ data }) => data),
  );
  const entities = (list: readonly Entity[]) => list.map((entity) => entityData(entity, site));
  yield ndjson('organisations.ndjson', entities(archive.organisations));
  yield ndjson('policies.ndjson', entities(archive.policies));
  yield ndjson('people.ndjson', entities(archive.people));
  yield ndjson('sources.ndjson', entities(archive.sources));

  const file = (name: string, content: string): OutputFile => ({ path: FOLDER + name, content });
  const quotations = texts.flatMap((text) => text.quotations);
  yield file('archive.bib', bibliographyFile(texts.map(({ biblatex }) => biblatex)));
  yield file('archive.bibtex.bib', bibliographyFile(texts.map(({ bibtex }) => bibtex)));
  yield file('archive.ris', risFile(texts.map(({ ris }) => ris)));
  yield file('archive.csl.json', cslJsonFile(texts.map(({ csl }) => csl)));
  yield file('quotations.ris', risFile(quotations.map(({ ris }) => ris)));
  yield file('quotations.csl.json', cslJsonFile(quotations.map(({ csl }) => csl)));

  yield ndjson('content.ndjson', contentData(archive));
  yield { path: `${FOLDER}site.json`, content: `${JSON.stringify(archive.site, null, 2)}\n` };
  yield { path: `${FOLDER}redirects.json`, content: `${JSON.stringify(archive.redirects, null, 2)}\n` };
  yield {
    path: `${FOLDER}ledger.txt`,
    content: archive.ledger.map(({ address }) => `${address}\n`).join(''),
  };

  yield* schemaFiles(site);
  yield { path: `${FOLDER}CITATION.cff`, content: citationFile(archive.site, site) };
  yield { path: `${FOLDER}LICENSE.txt`, content: licenceText(archive.site, site) };
  yield { path: `${FOLDER}README.md`, content: dataReadme(archive.site, site) };
}

/** What the database says of the whole. */
function aboutData({ site: { description, licence, editors, language } }: Archive, site: PublishedSite) {
  return {
    title: site.title,
    description,
    address: `${site.address}data/`,
    editors: editors.name,
    language,
    licence: licence.name,
    licence_address: licence.url,
    rights:
      'The licence is that of the archive’s own words. Quotations belong to those who said or wrote them.',
  };
}
