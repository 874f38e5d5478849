import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { keyword } from './keyword.ts';

it('keywords are in lower case', () => {
  const content = sampleContent([sampleArticle({ keywords: ['the hills', 'The Plain', 'ddrb 2025/26'] })]);
  expect([...keyword.check(content, buildArchive(content), {})]).toMatchObject([
    {
      severity: 'warning',
      path: ['keywords', 1],
      message: 'The keyword “The Plain” has capitals.',
      nearest: 'the plain',
    },
  ]);
});
