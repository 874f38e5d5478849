import { asciiLatex } from './ascii-latex.ts';
import { bibliographyEntry, entryAuthors } from './bibliography-entry.ts';
import { type Citation, notesOf } from './citation.ts';
import { GENRES, type GenreNames } from './genre.ts';
import { isPlain } from './issued.ts';
import { escapeLatex, protectCapitals, verbatimAddress } from './latex.ts';
import { oneLine } from './one-line.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function latex(value: string | undefined): string | undefined {
  return value === undefined ? undefined : asciiLatex(escapeLatex(oneLine(value)));
}

/** Notes of every format, and what BibTeX's year and month cannot say of the date. */
function notes(citation: Citation): string {
  const { issued, archive } = citation;
  const dated =
    issued === undefined || (isPlain(issued) && issued.from?.day === undefined)
      ? []
      : [`Dated ${issued.words}.`];
  const kept = `${archive.name}, ${archive.accession}, ${archive.url}`;
  return [...dated, ...notesOf(citation), kept].join(' ');
}

/**
 * A citation as an entry for classic BibTeX and its styles, in ASCII. Weaker than BibLaTeX by its nature: no
 * day, no kinds of article, no online sources; the exact date and the archive's record stand in `note`.
 */
export function toBibtex(citation: Citation): string {
  const names: GenreNames = GENRES[citation.genre];
  const { container, label, issued } = citation;
  const month = issued?.from?.month;
  const authors = entryAuthors(citation.authors);
  const entry = bibliographyEntry(names.bibtex, citation.key, {
    author: authors === undefined ? undefined : asciiLatex(authors),
    title: asciiLatex(protectCapitals(oneLine(citation.title))),
    journal: names.bibtex === 'article' ? latex(container) : undefined,
    institution: names.bibtex === 'techreport' ? latex(container) : undefined,
    type: names.bibtex === 'techreport' ? latex(label) : undefined,
    howpublished:
      names.bibtex === 'misc'
        ? latex([label, container].filter((part) => part !== undefined).join(', '))
        : undefined,
    month: month === undefined ? undefined : MONTHS[month - 1],
    // BibTeX styles demand a year. Of a decade, or of an open beginning, they print the words.
    year: issued === undefined ? 'n.d.' : (issued.from?.year.toString() ?? latex(issued.words)),
    url: verbatimAddress(citation.url),
    note: latex(notes(citation)),
  });
  // Months are BibTeX's own macros, which styles translate: they stand without braces.
  return entry.replace(/^ {2}month = \{([a-z]{3})\},$/m, '  month = $1,');
}
