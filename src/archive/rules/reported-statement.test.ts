import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import { reportedStatement } from './reported-statement.ts';

it('an article reports a statement, and no article', () => {
  const content = sampleContent([
    sampleArticle({ reports: ['2001-0002'] }),
    sampleStatement(),
    sampleArticle({ id: '2001-0003', reports: ['2001-0002', '2001-0001'] }),
  ]);
  expect([...reportedStatement.check(content, buildArchive(content), {})]).toMatchObject([
    {
      file: 'articles/2001/2001-0003.mdx',
      path: ['reports', 1],
      message: '2001-0001 is an article, not a statement.',
      nearest: '2001-0002',
    },
  ]);
});
