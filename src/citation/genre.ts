import type { ArchivedRecord } from '../archive/linked.ts';
import { STATEMENT_TYPES } from '../archive/schema/statement-types.ts';
import { capitalised } from '../archive/text/capitalised.ts';
import { statementType } from '../archive/views/statement-types.ts';

/** How one kind of work is called in each format, as real readers file it correctly. */
export interface GenreNames {
  /** Item type of CSL 1.0.2. */
  readonly csl: string;
  readonly biblatex: 'article' | 'online' | 'misc' | 'report';
  /** BibLaTeX `entrysubtype`, where the entry type alone does not tell. */
  readonly subtype?: 'newspaper' | 'magazine';
  /** Entry type of classic BibTeX. */
  readonly bibtex: 'article' | 'misc' | 'techreport';
  readonly ris: 'NEWS' | 'MGZN' | 'JOUR' | 'BLOG' | 'ELEC' | 'SPCH' | 'RPRT';
  /** Zotero's item type, for `z:itemType`. */
  readonly zotero: string;
  /** Type of schema.org. */
  readonly schema: 'NewsArticle' | 'Article' | 'BlogPosting' | 'CreativeWork' | 'Report';
}

/** Every genre that the archive cites. A press statement is never RIS `PRESS`: readers drop it. */
export const GENRES = {
  newspaper: {
    csl: 'article-newspaper',
    biblatex: 'article',
    subtype: 'newspaper',
    bibtex: 'article',
    ris: 'NEWS',
    zotero: 'newspaperArticle',
    schema: 'NewsArticle',
  },
  magazine: {
    csl: 'article-magazine',
    biblatex: 'article',
    subtype: 'magazine',
    bibtex: 'article',
    ris: 'MGZN',
    zotero: 'magazineArticle',
    schema: 'NewsArticle',
  },
  journal: {
    csl: 'article-journal',
    biblatex: 'article',
    bibtex: 'article',
    ris: 'JOUR',
    zotero: 'journalArticle',
    schema: 'Article',
  },
  blog: {
    csl: 'post-weblog',
    biblatex: 'online',
    bibtex: 'misc',
    ris: 'BLOG',
    zotero: 'blogPost',
    schema: 'BlogPosting',
  },
  webpage: {
    csl: 'webpage',
    biblatex: 'online',
    bibtex: 'misc',
    ris: 'ELEC',
    zotero: 'webpage',
    schema: 'CreativeWork',
  },
  speech: {
    csl: 'speech',
    biblatex: 'misc',
    bibtex: 'misc',
    ris: 'SPCH',
    zotero: 'presentation',
    schema: 'CreativeWork',
  },
  report: {
    csl: 'report',
    biblatex: 'report',
    bibtex: 'techreport',
    ris: 'RPRT',
    zotero: 'report',
    schema: 'Report',
  },
} as const satisfies Readonly<Record<string, GenreNames>>;
export type Genre = keyof typeof GENRES;

const ARTICLE_GENRES: Readonly<Record<string, Genre>> = {
  'trade-press': 'magazine',
  'national-press': 'newspaper',
  'local-press': 'newspaper',
  'medical-journal': 'journal',
  blog: 'blog',
};
const STATEMENT_GENRES: Readonly<Record<string, Genre>> = {
  speech: 'speech',
  blog: 'blog',
  report: 'report',
};

/** The genre of a record, and its name for readers where the genre alone does not say it (`Press release`). */
export function genreOf(record: ArchivedRecord): { readonly genre: Genre; readonly label?: string } {
  if (record.kind === 'article')
    return { genre: ARTICLE_GENRES[record.source?.data.kind ?? ''] ?? 'webpage' };
  const type = statementType(record);
  const genre = STATEMENT_GENRES[type ?? ''] ?? 'webpage';
  if (type === undefined || genre === 'blog') return { genre };
  const label = STATEMENT_TYPES[type];
  return { genre, label: capitalised(label) };
}
