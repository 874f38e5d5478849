import { dateOf } from '../archive/edtf.ts';
import type { Article } from '../archive/schema/article.ts';
import type { Statement } from '../archive/schema/statement.ts';
import { serialise } from '../store/serialise.ts';
import type { Analysis } from './analysis.ts';
import { type DraftQuotation, draftQuotations } from './draft-quotation.ts';
import type { Knowledge } from './knowledge.ts';

/** A draft record of a page, with what the editor has to know of each quotation. */
export interface DraftRecord {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
  readonly quotations: readonly DraftQuotation[];
}

/** What is drafted, and the words of the page by which its quotations are checked. */
export interface DraftOptions {
  readonly kind: 'article' | 'statement';
  /** `page.text`. */
  readonly text: string;
}

/**
 * Writes a draft with only what is known: an uncertain speaker is left out, and so is one whom the archive does not
 * have; quotations beyond the archive's budget are left out; the abstract is for the editor.
 */
export function draftRecord(
  analysis: Analysis,
  knowledge: Knowledge,
  { kind, text }: DraftOptions,
): DraftRecord {
  const source = knowledge.sources.find(({ id }) => id === analysis.source)?.id;
  const quotations = draftQuotations(analysis.quotes, text.normalize('NFC'));
  const ids = (entities: Analysis['people'], more: (string | undefined)[] = []) => {
    const listed = [
      ...entities.flatMap(({ id }) => (id === null ? [] : [id])),
      ...more.filter((id) => id !== undefined),
    ];
    return listed.length === 0 ? undefined : [...new Set(listed)];
  };
  const quotes = quotations.flatMap(({ quotation }) => (quotation === undefined ? [] : [quotation]));
  const fields = {
    title: analysis.title ?? 'Title not known',
    title_supplied: analysis.title === null ? true : undefined,
    source,
    url: analysis.url ?? undefined,
    authors: analysis.authors.length === 0 ? undefined : [...analysis.authors],
    date: analysis.date ?? undefined,
    organisations: ids(
      analysis.organisations,
      quotes.map(({ organisation }) => organisation),
    ),
    policies: ids(analysis.policies),
    people: ids(analysis.people),
    quotes: quotes.length === 0 ? undefined : quotes,
    status: 'draft' as const,
  } satisfies Article & Statement;
  const year = analysis.date === null ? 'undated' : yearOf(analysis.date);
  const name = [analysis.date ?? 'undated', slug(analysis.title ?? 'untitled'), source].filter(
    (part) => part !== undefined,
  );
  return {
    path: `${kind}s/${year}/${name.join('-').replace(/[~?%]/g, '').replaceAll('/', '-to-')}.mdx`,
    text: serialise({ kind, data: fields, body: '' }),
    quotations,
  };
}

function yearOf(date: string): string {
  const { earliest, latest } = dateOf(date);
  return (earliest || latest).slice(0, 4);
}

const SMALL_WORDS =
  /^(?:a|an|the|of|to|for|in|on|at|by|and|or|as|is|are|be|with|from|its|their|has|have|that|this|over)$/;

/** The words of a title that tell most, for a file name: at most seven, in ASCII. */
function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'‘]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL_WORDS.test(word));
  return (telling.length === 0 ? words : telling).slice(0, 7).join('-').slice(0, 80) || 'untitled';
}
