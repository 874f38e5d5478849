import type { Archive } from '../../archive/index.ts';
import { CONTENT_SCHEMA_NAMES } from '../../archive/schema/content-schemas.ts';

/** A file to take away, with what it holds. */
export interface DataFile {
  readonly name: string;
  readonly holds: string;
}

/** The files that hold the whole archive, beside its tables. */
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
  { name: 'SHA256SUMS', holds: 'Checksums of every file in this folder' },
];

/** The kinds of file that have a JSON Schema. */
export const SCHEMAS = [...CONTENT_SCHEMA_NAMES, 'record'];

/** How many rows a table of the archive has; undefined for a table that is not known here. */
export function rowsOf(archive: Archive, table: string): number | undefined {
  const rows: Readonly<Record<string, number>> = {
    records: archive.records.length + archive.withdrawn.length,
    quotations: archive.quotations.length,
    positions: archive.positions.length,
    figures: archive.figures.length,
    organisations: archive.organisations.length,
    policies: archive.policies.length,
    people: archive.people.length,
    sources: archive.sources.length,
  };
  return rows[table];
}
