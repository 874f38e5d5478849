import { dateOf } from '../archive/edtf.ts';
import { MOST_WORDS_OF_A_QUOTATION, MOST_WORDS_OF_A_RECORD } from '../archive/rules/quotation-budget.ts';
import type { Article } from '../archive/schema/article.ts';
import type { Quotation } from '../archive/schema/quotation.ts';
import type { Statement } from '../archive/schema/statement.ts';
import { wordCount } from '../archive/text/plain-words.ts';
import { serialise } from '../store/serialise.ts';
import type { Analysis, FoundQuotation } from './analysis.ts';
import type { Knowledge } from './knowledge.ts';

/** A draft record of a page, with what the editor has to know of each quotation. */
export interface DraftRecord {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
  readonly quotations: readonly DraftQuotation[];
}

/** What became of a quotation that was found. */
export interface DraftQuotation {
  readonly found: FoundQuotation;
  /** Id in the draft; undefined when it was left out. */
  readonly id: string | undefined;
  /** What the editor has to look at; empty when nothing. */
  readonly notes: readonly string[];
}

/** What the editor says of the page beside what it says itself. */
export interface DraftOptions {
  readonly kind: 'article' | 'statement';
}

/**
 * Writes a draft with only what is known: an uncertain speaker is left out, and so is one whom the archive does not
 * have; quotations beyond the archive's budget are left out; the abstract is for the editor.
 */
export function draftRecord(analysis: Analysis, knowledge: Knowledge, { kind }: DraftOptions): DraftRecord {
  const source = knowledge.sources.find(({ id }) => id === analysis.source)?.id;
  const quotations = draftQuotations(analysis.quotes);
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
    quotations: quotations.map(({ found, quotation, notes }) => ({ found, id: quotation?.id, notes })),
  };
}

interface Drafted {
  readonly found: FoundQuotation;
  readonly quotation: Quotation | undefined;
  readonly notes: readonly string[];
}

function draftQuotations(found: readonly FoundQuotation[]): Drafted[] {
  const drafted: Drafted[] = [];
  let words = 0;
  let number = 0;
  for (const quotation of found) {
    const count = wordCount(quotation.text);
    if (count > MOST_WORDS_OF_A_QUOTATION || words + count > MOST_WORDS_OF_A_RECORD) {
      const limit =
        count > MOST_WORDS_OF_A_QUOTATION
          ? `it has ${count} words, and ${MOST_WORDS_OF_A_QUOTATION} are the most`
          : `with it the record would have more than ${MOST_WORDS_OF_A_RECORD} quoted words`;
      drafted.push({
        found: quotation,
        quotation: undefined,
        notes: [`Left out: ${limit}. Quote the part that matters.`],
      });
      continue;
    }
    words += count;
    drafted.push(draftQuotation(quotation, `q${++number}`));
  }
  return drafted;
}

function draftQuotation(found: FoundQuotation, id: string): Drafted {
  const { speaker, speaker_id: person, organisation, organisation_id: body, certain, cue } = found;
  const notes: string[] = [];
  const who = [speaker, organisation].filter((name) => name !== null).join(', ');
  if (!certain)
    notes.push(
      who === '' ? `Nobody is named (${cue}).` : `Perhaps ${who} (${cue}): not written, look at the page.`,
    );
  else if (speaker !== null && person === null)
    notes.push(`${who} said it (${cue}); the archive has no entry for the person yet.`);
  else if (speaker === null && organisation !== null && body === null)
    notes.push(`${organisation} said it (${cue}); the archive has no entry for it yet.`);
  const known = certain
    ? { speaker: speaker === null ? body : person, organisation: speaker === null ? null : body }
    : undefined;
  return {
    found,
    notes,
    quotation: {
      id,
      text: found.text,
      speaker: known?.speaker ?? undefined,
      organisation: known?.organisation ?? undefined,
    },
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
