import { bibliographyEntry, entryAuthors } from './bibliography-entry.ts';
import { type Citation, notesOf } from './citation.ts';
import { GENRES, type GenreNames } from './genre.ts';
import { escapeLatex, protectCapitals, verbatimAddress } from './latex.ts';
import { oneLine } from './one-line.ts';

/** Names that babel and biblatex know languages by. */
const LANGUAGE_IDS: Readonly<Record<string, string>> = {
  'en-GB': 'british',
  'en-US': 'american',
  en: 'english',
  cy: 'welsh',
  ga: 'irish',
  gd: 'scottish',
  fr: 'french',
  de: 'german',
};

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escapeLatex(oneLine(value));
}

/** An organisation in a field that is a list; braces keep it one when it holds the word that separates entries. */
function listed(value: string | undefined): string | undefined {
  const escaped = text(value);
  return escaped !== undefined && /\band\b/i.test(escaped) ? `{${escaped}}` : escaped;
}

/** Notes of every format, and a date without a first year, which readers of `date` pass over. */
function notes(citation: Citation): string {
  const { issued } = citation;
  const dated = issued !== undefined && issued.from === undefined ? [`Dated ${issued.words}.`] : [];
  return [...dated, ...notesOf(citation)].join(' ');
}

/**
 * A citation as a BibLaTeX entry: what the `.bib` files hold.
 *
 * BibLaTeX and not classic BibTeX, because only BibLaTeX keeps the day and the EDTF date as it is known
 * (`date`), tells newspapers from journals (`entrysubtype`) and has online sources. Biber, Zotero and JabRef
 * read it. `year` is not given beside `date`: biber warns of the two together. For BibTeX styles see `toBibtex`.
 */
export function toBiblatex(citation: Citation): string {
  const names: GenreNames = GENRES[citation.genre];
  const { archive, container, publisher, label } = citation;
  const inJournal = names.biblatex === 'article';
  const isReport = names.biblatex === 'report';
  const isMisc = names.biblatex === 'misc';
  return bibliographyEntry(names.biblatex, citation.key, {
    entrysubtype: names.subtype,
    author: entryAuthors(citation.authors),
    title: protectCapitals(oneLine(citation.title)),
    titleaddon: isReport || isMisc ? undefined : text(label),
    type: isReport ? text(label) : undefined,
    howpublished: isMisc ? text(label) : undefined,
    journaltitle: inJournal ? text(container) : undefined,
    institution: isReport ? listed(container ?? publisher) : undefined,
    organization: inJournal || isReport ? undefined : listed(container),
    date: citation.issued?.edtf,
    url: verbatimAddress(citation.url),
    langid: LANGUAGE_IDS[citation.language],
    library: text(`${archive.name}, ${archive.accession}, ${archive.url}`),
    note: text(notes(citation)),
  });
}
