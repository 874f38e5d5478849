import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { filePath } from './file-path.ts';

function findings(file: string, date: string | undefined) {
  const content = sampleContent([{ ...sampleArticle({ date }), file }]);
  return [...filePath.check(content, buildArchive(content), {})];
}

it.each([
  ['articles/2021/2021-05-17-a.mdx', '2021-05-17'],
  ['articles/2021/2021-05-a.mdx', '2021-05~'],
  ['articles/2021/2021-a.mdx', '2021-05-17'],
  ['articles/2021/2021-13th-plan.mdx', '2021'],
  ['articles/2021/2021-05-13-a.mdx', '2021-05-13/2021-05-17'],
  ['articles/2022/2021-12-30-a.mdx', '2021-12-30/2022-01-02'],
  ['articles/undated/undated-a.mdx', undefined],
])('%s is the place for %s', (file, date) => {
  expect(findings(file, date)).toEqual([]);
});

it.each([
  ['articles/2022/2021-05-17-a.mdx', '2021-05-17', 'articles/2021/2021-05-17-'],
  ['articles/2021/2021-05-16-a.mdx', '2021-05-17', 'articles/2021/2021-05-17-'],
  ['articles/2021/a.mdx', '2021-05~', 'articles/2021/2021-05-'],
  ['articles/a.mdx', '2021', 'articles/2021/2021-'],
  ['articles/undated/undated-a.mdx', '2021-05', 'articles/2021/2021-05-'],
])('%s is not the place for %s', (file, date, place) => {
  expect(findings(file, date)).toEqual([
    {
      rule: 'file-path',
      severity: 'warning',
      file,
      path: ['date'],
      message: `The date is ${date}, and the file is ${file}.`,
      expected: `a path that begins with ${place}`,
      mend: 'Correct whichever is wrong; a file is moved with git mv.',
    },
  ]);
});
