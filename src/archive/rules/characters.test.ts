import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { characters } from './characters.ts';

function findings(data: Parameters<typeof sampleArticle>[0], body = '') {
  const content = sampleContent([{ ...sampleArticle(data), body: { text: body, references: [] } }]);
  return [...characters.check(content, buildArchive(content), {})];
}

it('finds what cannot be seen at any depth and takes it out', () => {
  const found = findings({
    title: 'An ex\u00ADample',
    figures: [{ id: 'f1', value: '1', of: 'one\u200B thing', attributed_to: { name: 'No\u202Ebody' } }],
  });
  expect(found.map(({ path, message, words, fix }) => [path.join('.'), message, words, fix])).toEqual([
    [
      'title',
      'title has invisible characters (U+00AD).',
      'ex\u00ADample',
      { kind: 'set', value: 'An example' },
    ],
    [
      'figures.0.of',
      'figures[1].of has invisible characters (U+200B).',
      'one\u200B',
      { kind: 'set', value: 'one thing' },
    ],
    [
      'figures.0.attributed_to.name',
      'figures[1].attributed_to.name has marks that turn the direction of text (U+202E).',
      'No\u202Ebody',
      { kind: 'set', value: 'Nobody' },
    ],
  ]);
});

it('mends a mistaken encoding', () => {
  const [finding] = findings({ title: 'The bodyâ€™s view' });
  expect(finding).toMatchObject({
    severity: 'error',
    message: 'title has characters in a mistaken encoding.',
    words: 'bodyâ€™s',
    nearest: 'body’s',
    fix: { kind: 'set', value: 'The body’s view' },
  });
});

it('leaves to the editor what was lost', () => {
  const [finding] = findings({ title: 'The body\uFFFDs view' });
  expect(finding).toMatchObject({
    message: 'title has characters that stand for lost ones (U+FFFD).',
    words: 'body\uFFFDs',
    mend: 'Look at the page and type the characters that it shows.',
  });
  expect(finding?.fix).toBeUndefined();
  expect(finding?.nearest).toBeUndefined();
});

it('in a body, replaces each faulty word alone and leaves out what the body’s reader refused', () => {
  const found = findings({}, 'One wo\u200Brd, two Â£5 and \u202Ethree, one wo\u200Brd,');
  expect(found.map(({ path, words, fix }) => [path, words, fix])).toEqual([
    [['body'], 'wo\u200Brd,', { kind: 'replace', text: 'word,' }],
    [['body'], 'Â£5', { kind: 'replace', text: '£5' }],
  ]);
});
