import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { emptyAbstract } from './empty-abstract.ts';

function messages(data: Parameters<typeof sampleArticle>[0], text: string) {
  const content = sampleContent([{ ...sampleArticle(data), body: { text, references: [] } }]);
  return [...emptyAbstract.check(content, buildArchive(content), {})].map(({ message }) => message);
}

it('a published record has an abstract, a draft may wait for it', () => {
  expect(messages({}, '')).toEqual(['The record is published without an abstract.']);
  expect(messages({}, 'Words.')).toEqual([]);
  expect(messages({ status: 'draft' }, '')).toEqual([]);
  expect(messages({ status: 'withdrawn' }, '')).toEqual([]);
});
