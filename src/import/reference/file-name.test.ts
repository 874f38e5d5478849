import { expect, it } from 'vitest';
import { recordFile } from './file-name.ts';

it.each([
  [{ date: '2021-05-17', source: 'pulse' }, 'articles/2021/2021-05-17-lamps-counted-pulse.mdx'],
  [{ date: '2021-10~' }, 'articles/2021/2021-10-lamps-counted.mdx'],
  [{ date: '202X' }, 'articles/2020/2020-lamps-counted.mdx'],
  [{ date: '../2021-05' }, 'articles/2021/2021-lamps-counted.mdx'],
  [{ kind: 'statement' }, 'statements/undated/undated-lamps-counted.mdx'],
  [{ title: 'Été – “über” ../../x' }, 'articles/undated/undated-ete-uber-x.mdx'],
  [{ title: '照明' }, 'articles/undated/undated.mdx'],
  [{ title: 'a'.repeat(100) }, `articles/undated/undated-${'a'.repeat(60)}.mdx`],
  [{ title: 'word '.repeat(50) }, `articles/undated/undated-${'word-'.repeat(12).slice(0, -1)}.mdx`],
] as const)('%j goes to %s', (changes, path) => {
  expect(recordFile({ kind: 'article', title: 'Lamps: counted!', ...changes })).toBe(path);
});
