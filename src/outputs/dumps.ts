import { TABLES } from './tables/all.ts';

/** A file to take away, with what it holds. */
export interface DataFile {
  readonly name: string;
  readonly holds: string;
}

/**
 * The files of `data/` that hold or describe the whole archive, beside its tables: the one list for the data page,
 * for the data set in JSON-LD, for Signposting and for llms.txt.
 */
export const WHOLE_ARCHIVE: readonly DataFile[] = [
  { name: 'records.ndjson', holds: 'Every record with all its parts: one JSON object a line' },
  { name: 'archive.ris', holds: 'Every record as a reference, RIS: for Zotero, EndNote, Mendeley' },
  { name: 'archive.csl.json', holds: 'The same as CSL-JSON: for Zotero, pandoc and citation processors' },
  { name: 'archive.bib', holds: 'The same as BibLaTeX' },
  { name: 'archive.bibtex.bib', holds: 'The same as plain BibTeX, for older tools' },
  {
    name: 'datapackage.json',
    holds: 'Description of the tables: columns, keys, sizes, SHA-256 (Data Package 2)',
  },
  { name: 'CITATION.cff', holds: 'How to cite the data set (Citation File Format)' },
  { name: 'SHA256SUMS', holds: 'Checksums of every file in this folder' },
];

/** Files of `data/` that describe the others and are no data themselves. */
const DESCRIPTIONS = ['datapackage.json', 'CITATION.cff', 'SHA256SUMS'];

/** The files of `data/` in which the archive can be taken away: the tables first. */
export const DUMPS: readonly DataFile[] = [
  ...TABLES.map(({ name, description }) => ({ name: `${name}.csv`, holds: description })),
  ...WHOLE_ARCHIVE.filter(({ name }) => !DESCRIPTIONS.includes(name)),
];
