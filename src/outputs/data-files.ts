import type { Archive } from '../archive/index.ts';
import { cslJsonFile } from '../citation/csl-json.ts';
import type { PublishedSite } from '../citation/published-site.ts';
import { checksumFile } from './checksum.ts';
import { citationFile } from './citation-file.ts';
import { dataPackage } from './data-package.ts';
import { schemaFiles } from './json-schemas.ts';
import type { OutputFile } from './output-file.ts';
import type { RecordText } from './record-text.ts';
import { writtenTables } from './tables/all.ts';

const FOLDER = 'data/';

/** Joins what every record has in one format. */
function all(texts: readonly RecordText[], format: 'biblatex' | 'bibtex' | 'ris', between: string): string {
  return texts.map((text) => text[format]).join(between);
}

/**
 * The whole archive to take away, in `data/`: tables, NDJSON, bibliographies, JSON Schemas, a data package and the
 * checksums of them all.
 */
export function* dataFiles(
  archive: Archive,
  texts: readonly RecordText[],
  site: PublishedSite,
): Generator<OutputFile> {
  const tables = [
    ...writtenTables(
      archive,
      site,
      texts.map(({ csv }) => csv),
    ),
  ];
  const descriptor = dataPackage(tables, archive.site, site);
  const files: OutputFile[] = [
    ...tables.map(({ table, csv }) => ({ path: `${FOLDER}${table.name}.csv`, content: csv })),
    {
      path: `${FOLDER}records.ndjson`,
      content: texts.map(({ data }) => `${JSON.stringify(data)}\n`).join(''),
    },
    { path: `${FOLDER}archive.bib`, content: all(texts, 'biblatex', '\n') },
    { path: `${FOLDER}archive.bibtex.bib`, content: all(texts, 'bibtex', '\n') },
    { path: `${FOLDER}archive.ris`, content: all(texts, 'ris', '\r\n') },
    { path: `${FOLDER}archive.csl.json`, content: cslJsonFile(texts.map(({ csl }) => csl)) },
    ...schemaFiles(site),
    { path: `${FOLDER}CITATION.cff`, content: citationFile(archive.site, site) },
    { path: `${FOLDER}datapackage.json`, content: `${JSON.stringify(descriptor, null, 2)}\n` },
  ];
  yield* files;
  yield { path: `${FOLDER}SHA256SUMS`, content: checksumFile(files, FOLDER) };
}
