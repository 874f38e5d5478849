import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { lookAlike } from './look-alike.ts';

function findings(title: string, body = '') {
  const content = sampleContent([{ ...sampleArticle({ title }), body: { text: body, references: [] } }]);
  return [...lookAlike.check(content, buildArchive(content), {})];
}

it('names the words and mends all of them at once', () => {
  expect(findings('The prаctice plаn')).toEqual([
    {
      rule: 'look-alike',
      severity: 'error',
      file: 'articles/2001/2001-0001.mdx',
      path: ['title'],
      words: 'prаctice',
      message: 'title has letters in “prаctice”, “plаn” that are not what they look like.',
      expected: 'a word in one script, in plain letters',
      nearest: 'practice',
      mend: 'Type the word anew.',
      fix: { kind: 'set', value: 'The practice plan' },
    },
  ]);
});

it('in a body, replaces each word alone', () => {
  const found = findings('Title', 'A prаctice and a prаctice with a plаn');
  expect(found.map(({ words, fix }) => [words, fix])).toEqual([
    ['prаctice', { kind: 'replace', text: 'practice' }],
    ['plаn', { kind: 'replace', text: 'plan' }],
  ]);
});

it('has no fix where a letter has no Latin twin', () => {
  const [finding] = findings('The prаcтice');
  expect(finding?.words).toBe('prаcтice');
  expect(finding?.fix).toBeUndefined();
});
