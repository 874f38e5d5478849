import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { url } from './url.ts';

function findings(data: Parameters<typeof sampleArticle>[0]) {
  const content = sampleContent([sampleArticle(data)]);
  const [source] = content.sources;
  if (source === undefined) throw new Error('The sample has a source.');
  const website = 'https://blogs.example.org/paper/';
  const sources = [{ ...source, data: { ...source.data, website } }];
  return [...url.check({ ...content, sources }, buildArchive(content), {})];
}

it('says what does not belong to an address, and takes it away', () => {
  expect(findings({ url: 'https://example.org/a?utm_source=x&fbclid=y' })).toEqual([
    {
      rule: 'url',
      severity: 'error',
      file: 'articles/2001/2001-0001.mdx',
      path: ['url'],
      message: 'The address has the tracking parameters utm_source, fbclid.',
      expected: 'the address of the page and nothing else',
      nearest: 'https://example.org/a',
      mend: 'Take away what is not needed to open the page.',
      fix: { kind: 'set', value: 'https://example.org/a' },
    },
  ]);
});

it.each([
  ['https://bit.ly/abc', 'error', 'bit.ly shortens addresses'],
  ['http://localhost:4321/a', 'error', 'localhost is a machine'],
  ['http://192.168.0.1/a', 'error', '192.168.0.1 is a machine'],
  ['http://[::1]/a', 'error', '[::1] is a machine'],
  ['https://intranet/a', 'error', 'intranet is a machine'],
  ['https://web.archive.org/web/2021/https://example.org/a', 'error', 'web.archive.org keeps copies'],
  ['https://example.org/a/amp', 'warning', 'a version for telephones'],
  ['https://example.org/a?amp=1', 'warning', 'a version for telephones'],
  ['https://m.example.org/a', 'warning', 'a version for telephones'],
  ['https://example.org/a b', 'warning', 'a space'],
  ['https://example.org//a', 'warning', 'two slashes'],
  ['https://example.org/a#part', 'warning', '#part is a place in the page'],
  ['https://example.org/', 'warning', 'the home page'],
  ['http://www.blogs.example.org/paper', 'warning', 'the home page'],
  ['https://example.org/?s=words', 'warning', 'a search'],
  ['https://example.org/news/search?q=words', 'warning', 'a search'],
])('%s is doubtful: %s, %s', (address, severity, words) => {
  const found = findings({ url: address });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity, path: ['url'] });
  expect(found[0]?.message).toContain(words);
  expect(found[0]?.fix).toBeUndefined();
});

it.each([
  'http://www.example.org/a',
  'https://example.org/?p=7',
  'https://example.org/research/amplify?q=1',
  'https://example.org/#!/a',
  'https://archive.example.org/copy/https://example.org/a',
])('%s is an address', (address) => {
  expect(findings({ url: address })).toEqual([]);
});

it('takes a copy for what it is where a copy is asked for', () => {
  const archived = 'https://web.archive.org/web/2021/https://example.org/a#part';
  const capture = { sha256: '0'.repeat(64), archived };
  expect(findings({ capture })).toEqual([]);
  const local = { ...capture, archived: 'https://bit.ly/abc' };
  expect(findings({ capture: local }).map(({ path }) => path)).toEqual([['capture', 'archived']]);
});
