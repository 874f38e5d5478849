import { type ExportFormat, entriesFound } from './export-format.ts';

/** Fields are indented, so that a brace alone in its line ends the entry. */
const ENTRY = /^@\w+\{([^,\s]+),\n.*?^\}\n/gms;

const BIBLIOGRAPHY = {
  ending: '.bib',
  takeApart: (file: string) => ({ head: '', entries: entriesFound(file, ENTRY) }),
  putTogether: (_: string, entries: readonly string[]) => entries.join('\n'),
};

/** BibLaTeX: entries with an empty line between them. */
export const BIBLATEX: ExportFormat = {
  ...BIBLIOGRAPHY,
  id: 'biblatex',
  name: 'BibLaTeX',
  whole: '/data/archive.bib',
  own: '.bib',
};

/** Classic BibTeX, in which records have no files of their own. */
export const BIBTEX: ExportFormat = {
  ...BIBLIOGRAPHY,
  id: 'bibtex',
  name: 'BibTeX',
  whole: '/data/archive.bibtex.bib',
};
