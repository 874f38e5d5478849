import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { authors } from './authors.ts';

function findings(...names: string[]) {
  const content = sampleContent([sampleArticle({ authors: names })]);
  return [...authors.check(content, buildArchive(content), {})];
}

it.each([
  'Ann Author',
  'Paula the Example',
  'Exempla O’Gratia-Smith',
  'Ann Author, Jr',
  'EXAMPLE BODY A',
  'Department of Health and Social Examples',
  'EBA',
])('%s is an author', (name) => {
  expect(findings(name)).toEqual([]);
});

it.each([
  ['By Ann Author', 'Ann Author'],
  ['Written by: Ann Author', 'Ann Author'],
])('%s is %s', (name, mended) => {
  expect(findings('Exempla Gratia', name)).toMatchObject([
    { severity: 'warning', path: ['authors', 1], nearest: mended, fix: { kind: 'set', value: mended } },
  ]);
});

it.each([
  ['Ann Author and Exempla Gratia', 'These are several authors in one entry', '[Ann Author, Exempla Gratia]'],
  [
    'Ann Author, Exempla Gratia & Bo Bee',
    'These are several authors',
    '[Ann Author, Exempla Gratia, Bo Bee]',
  ],
  ['Ann Author, chief reporter', 'The author has more than a name', 'Ann Author'],
  ['Ann Author, 3 May 2021', 'The author ends with a date', 'Ann Author'],
  ['Ann Author (2021)', 'The author ends with a date', 'Ann Author'],
  ['ANN AUTHOR', 'The author is in capitals alone', 'Ann Author'],
])('%s: %s', (name, message, nearest) => {
  const found = findings(name);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity: 'warning', path: ['authors', 0] });
  expect(found[0]?.message).toBe(`${found[0]?.message.split(':')[0]}: “${name}”.`);
  expect(found[0]?.message).toContain(message);
  expect(found[0]?.nearest).toBe(nearest);
  expect(found[0]?.fix).toBeUndefined();
});

it('publishes nobody’s mail address', () => {
  expect(findings('Ann Author (ann@example.org)')).toMatchObject([
    { severity: 'error', words: 'ann@example.org' },
  ]);
});
