import { TABLES } from './tables/all.ts';

/** A file to take away, with what it holds. */
export interface DataFile {
  /** Path below `data/`. */
  readonly name: string;
  readonly holds: string;
}

/** The whole archive in one file, and line by line: for asking and for programs. */
export const WHOLE: readonly DataFile[] = [
  { name: 'archive.sqlite', holds: 'All tables in one database, with keys, views and full-text search' },
  { name: 'records.ndjson', holds: 'Every record with all its parts: one JSON object a line' },
  { name: 'organisations.ndjson', holds: 'Every organisation with all that is related to it, likewise' },
  { name: 'policies.ndjson', holds: 'Every policy, likewise' },
  { name: 'people.ndjson', holds: 'Every person, likewise' },
  { name: 'sources.ndjson', holds: 'Every source, likewise' },
];

/** Every record as a reference, and every quotation. */
export const BIBLIOGRAPHIES: readonly DataFile[] = [
  { name: 'archive.ris', holds: 'Every record as a reference, RIS: for Zotero, EndNote, Mendeley' },
  { name: 'archive.csl.json', holds: 'The same as CSL-JSON: for Zotero, pandoc and citation processors' },
  { name: 'archive.bib', holds: 'The same as BibLaTeX' },
  { name: 'archive.bibtex.bib', holds: 'The same as plain BibTeX, for older tools' },
  {
    name: 'quotations.ris',
    holds: 'Every quotation as a reference of its own, with its words in the note, RIS',
  },
  { name: 'quotations.csl.json', holds: 'The same as CSL-JSON' },
];

/** What the archive is made of, as its editors wrote it: from these files all others can be made again. */
export const SOURCE_FILES: readonly DataFile[] = [
  {
    name: 'content.ndjson',
    holds: 'Every content file of a record, organisation, policy, person or source: one JSON object a line',
  },
  { name: 'site.json', holds: 'What is about this archive and no other: title, licence, editors' },
  { name: 'redirects.json', holds: 'Addresses that moved, with where they are now' },
  { name: 'ledger.txt', holds: 'Every address and anchor ever published: one a line' },
];

/** Files of `data/` that describe the others and are no data themselves. */
export const DESCRIPTIONS: readonly DataFile[] = [
  { name: 'README.md', holds: 'What is what, how to cite, and example queries' },
  { name: 'LICENSE.txt', holds: 'What may be done with the data' },
  { name: 'CITATION.cff', holds: 'How to cite the data set (Citation File Format)' },
  {
    name: 'datapackage.json',
    holds: 'Description of all files: columns, keys, sizes, SHA-256 (Data Package 2)',
  },
  { name: 'SHA256SUMS', holds: 'Checksums of every file in this folder' },
];

/** The files of the tables, in one format each. */
export const TABLE_FILES: readonly DataFile[] = ['csv', 'parquet'].flatMap((ending) =>
  TABLES.map(({ name, description }) => ({ name: `${name}.${ending}`, holds: description })),
);

/**
 * The files of `data/` in which the archive can be taken away, the tables first: the one list for the data page,
 * for the data set in JSON-LD, for Signposting and for llms.txt.
 */
export const DUMPS: readonly DataFile[] = [...TABLE_FILES, ...WHOLE, ...BIBLIOGRAPHIES, ...SOURCE_FILES];
