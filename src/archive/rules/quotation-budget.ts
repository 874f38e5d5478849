import type { RecordEntry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { wordCount } from '../text/plain-words.ts';
import { draftExample } from './draft-example.ts';
import type { Rule } from './rule.ts';

/** The most words of one quotation: over twice the longest that the archive needed in its first thousand records. */
export const MOST_WORDS_OF_A_QUOTATION = 120;

/** The most words of all quotations of one record together: an article has six to eight hundred. */
export const MOST_WORDS_OF_A_RECORD = 400;

/** Quotations are short: each of them, and all those of a record together. */
export const quotationBudget: Rule = {
  id: 'quotation-budget',
  scope: 'file',
  holds: `A quotation has at most ${MOST_WORDS_OF_A_QUOTATION} words, and all quotations of a record together at most ${MOST_WORDS_OF_A_RECORD}.`,
  why: 'The words belong to those who said or wrote them. The archive quotes to show what was said, and leads to the page for the rest; it does not stand in its place.',
  example: draftExample(
    {
      fields: [
        `quotes: [{ id: q1, speaker: example-body-a, text: ${'the plan is one-sided and '.repeat(30)}unfair }]`,
      ],
    },
    { fields: ['quotes: [{ id: q1, speaker: example-body-a, text: the plan is one-sided }]'] },
  ),
  *check({ records }) {
    for (const record of records) yield* findingsIn(record);
  },
};

function* findingsIn({ file, data }: RecordEntry): Iterable<Finding> {
  const finding = { rule: quotationBudget.id, severity: 'error', file } as const;
  let total = 0;
  for (const [index, { id, text }] of (data.quotes ?? []).entries()) {
    const words = wordCount(text);
    total += words;
    if (words <= MOST_WORDS_OF_A_QUOTATION) continue;
    yield {
      ...finding,
      path: ['quotes', index, 'text'],
      message: `The quotation ${id} has ${words} words; ${MOST_WORDS_OF_A_QUOTATION} are the most.`,
      expected: `at most ${MOST_WORDS_OF_A_QUOTATION} words`,
      mend: 'Keep the words that matter, as one shorter quotation or as several; say the rest in your own words in the abstract.',
    };
  }
  if (total > MOST_WORDS_OF_A_RECORD) {
    yield {
      ...finding,
      path: ['quotes'],
      message: `The quotations of this record have ${total} words together; ${MOST_WORDS_OF_A_RECORD} are the most.`,
      expected: `at most ${MOST_WORDS_OF_A_RECORD} words in all quotations of a record`,
      mend: 'Keep the quotations that show what was held, and say the rest in your own words in the abstract.',
    };
  }
}
