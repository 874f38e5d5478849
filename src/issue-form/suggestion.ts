import { parseDate } from '../archive/edtf.ts';
import { draftOf, type Matchers } from '../import/reference/draft.ts';
import type { ReferenceItem } from '../import/reference/item.ts';
import { serialise } from '../store/serialise.ts';
import type { Answers } from './answers.ts';
import type { LeftOut } from './left-out.ts';
import { suggestedQuotations } from './suggested-quotations.ts';

/** A suggestion as a draft record. */
export interface SuggestedDraft {
  /** Content file, relative to the content folder. */
  readonly path: string;
  readonly text: string;
  /** Title, and where they are known source, date and address: by what a duplicate is known. */
  readonly record: {
    readonly title: string;
    readonly source?: string | undefined;
    readonly date?: string | undefined;
    readonly url?: string | undefined;
  };
  readonly leftOut: readonly LeftOut[];
}

/**
 * Makes a draft of a filled-in suggestion. Names become ids where the archive has them, a date is taken when it is
 * one, a quotation when the archive has an entry for its speaker. The abstract stays empty: it is for an editor.
 * @returns what is wrong with the suggestion, in a sentence, when no record can be made of it.
 */
export function draftSuggestion(answers: Answers, matchers: Matchers): SuggestedDraft | string {
  const drafted = draftOf(referenceIn(answers), matchers);
  if (typeof drafted === 'string') return drafted.replace('This reference', 'This suggestion');
  const { content, path, notes } = drafted.mapped;
  if (content.kind !== 'article' && content.kind !== 'statement')
    throw new TypeError(`A suggestion became the draft of a ${content.kind}.`);
  if (content.data.url === undefined) return 'The address of the page is no web address.';
  const { quotes, organisations, people, leftOut } = suggestedQuotations(
    answers.get('quotations') ?? '',
    matchers,
  );
  const fields = {
    organisations: union(content.data.organisations, organisations),
    people: union(content.data.people, people),
    quotes: quotes.length === 0 ? undefined : [...quotes],
  };
  return {
    path,
    // Twice the same, for the compiler: each kind keeps its own data.
    text:
      content.kind === 'article'
        ? serialise({ ...content, data: { ...content.data, ...fields } })
        : serialise({ ...content, data: { ...content.data, ...fields } }),
    record: content.data,
    leftOut: [
      ...drafted.unknown.map(({ kind, name, nearest }) => ({
        words: name,
        why: `the archive has no such ${kind}${nearest === undefined ? '' : `; the nearest is ${nearest}`}`,
      })),
      ...notes.map((words) => ({ words, why: undefined })),
      ...leftOut,
    ],
  };
}

/** A suggestion as a reference, which is what imports draft records from. */
function referenceIn(answers: Answers): ReferenceItem {
  const date = answers.get('date');
  const isDate = date !== undefined && parseDate(date) !== null;
  return {
    line: 1,
    title: answers.get('title'),
    authors: namesIn(answers.get('authors')),
    date: isDate ? date : undefined,
    undated: date === undefined || isDate ? undefined : `“${date}” is no date such as 2021-05-17`,
    work: { kind: answers.get('kind') === 'A statement' ? 'statement' : 'article' },
    source: answers.get('source'),
    url: answers.get('url'),
    keywords: [],
    organisations: namesIn(answers.get('organisations')),
    policies: namesIn(answers.get('policies')),
    ignored: [],
  };
}

function namesIn(text = ''): string[] {
  return text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function union(listed: readonly string[] = [], more: readonly string[]): string[] | undefined {
  const all = [...new Set([...listed, ...more])];
  return all.length === 0 ? undefined : all;
}
