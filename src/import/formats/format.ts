import type { ReadReferences } from '../reference/item.ts';
import { readBibtex } from './bibtex.ts';
import { readCslJson } from './csl-json.ts';
import { readCsv } from './csv.ts';
import { readRis } from './ris.ts';
import { readZoteroJson } from './zotero-json.ts';
import { readZoteroRdf } from './zotero-rdf.ts';

/** A format of references: its name for people, the endings of its files, and its reader. */
export interface ReferenceFormat {
  readonly name: string;
  readonly endings: readonly string[];
  /** Never throws: what is wrong with the text is among the problems. */
  readonly read: (text: string) => ReadReferences | Promise<ReadReferences>;
}

/** Every format of references that can be imported, by the name that `--from` takes. */
export const REFERENCE_FORMATS = {
  ris: { name: 'RIS', endings: ['.ris', '.txt'], read: readRis },
  bibtex: { name: 'BibTeX or BibLaTeX', endings: ['.bib', '.bibtex', '.txt'], read: readBibtex },
  'csl-json': { name: 'CSL-JSON', endings: ['.json'], read: readCslJson },
  'zotero-json': { name: 'Zotero JSON', endings: ['.json'], read: readZoteroJson },
  'zotero-rdf': { name: 'Zotero RDF', endings: ['.rdf', '.xml'], read: readZoteroRdf },
  csv: { name: 'CSV', endings: ['.csv', '.tsv', '.txt'], read: readCsv },
} as const satisfies Readonly<Record<string, ReferenceFormat>>;
export type ReferenceFormatName = keyof typeof REFERENCE_FORMATS;

/** The formats that an import reads: references, and the archive's own JSON Lines. */
export const IMPORT_FORMATS = [
  'jsonl',
  ...(Object.keys(REFERENCE_FORMATS) as ReferenceFormatName[]),
] as const;
export type ImportFormat = 'jsonl' | ReferenceFormatName;

/** The endings of each format's files. */
export function endingsOf(format: ImportFormat): readonly string[] {
  return format === 'jsonl' ? ['.jsonl', '.ndjson'] : REFERENCE_FORMATS[format].endings;
}
