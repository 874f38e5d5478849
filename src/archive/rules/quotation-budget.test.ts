import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { MOST_WORDS_OF_A_QUOTATION, MOST_WORDS_OF_A_RECORD, quotationBudget } from './quotation-budget.ts';

function findings(...lengths: number[]) {
  const quotes = lengths.map((length, index) => ({
    id: `q${index + 1}`,
    text: 'word '.repeat(length).trim(),
  }));
  const content = sampleContent([sampleArticle({ quotes })]);
  return [...quotationBudget.check(content, buildArchive(content), {})];
}

it('a quotation and a record may have as many words as the budget says', () => {
  const rest = MOST_WORDS_OF_A_RECORD - 3 * MOST_WORDS_OF_A_QUOTATION;
  const most = MOST_WORDS_OF_A_QUOTATION;
  expect(findings(most, most, most, rest)).toEqual([]);
  expect(findings()).toEqual([]);
});

it('one word more is an error, with both numbers', () => {
  expect(findings(1, MOST_WORDS_OF_A_QUOTATION + 1)).toMatchObject([
    {
      severity: 'error',
      path: ['quotes', 1, 'text'],
      message: 'The quotation q2 has 121 words; 120 are the most.',
    },
  ]);
  expect(findings(100, 100, 100, 101)).toMatchObject([
    {
      severity: 'error',
      path: ['quotes'],
      message: 'The quotations of this record have 401 words together; 400 are the most.',
    },
  ]);
});
