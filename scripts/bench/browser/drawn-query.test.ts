import { expect, it } from 'vitest';
import { drawQueries } from './drawn-query.ts';
import { hostileQueries } from './hostile-query.ts';
import type { PlainRecord } from './plain-record.ts';

const record = (id: string, words: string): PlainRecord => ({
  id,
  url: `/${id}/`,
  title: words,
  date: '',
  about: '',
  abstract: words,
  quotations: words,
  figures: '',
  names: 'Example Body\nExample Plan',
  organisations: ['example-body'],
});
const records = [record('1', 'every nest must be warm'), record('2', 'hens were never once asked')];

it('queries are of every kind, and of words that one record has', () => {
  const drawn = drawQueries(records, 20, 1);
  expect(new Set(drawn.map(({ kind }) => kind)).size).toBe(5);
  for (const { kind, typed } of drawn) {
    const words = typed
      .replace(/\borg:\S+|"/g, '')
      .trim()
      .split(' ');
    const texts = records.map(({ title, names }) => `${title} ${names}`.split(/\s/));
    expect(
      texts.some((text) => words.every((word) => text.includes(word))),
      typed,
    ).toBe(true);
    expect(typed.includes('org:example-body')).toBe(kind === 'a word and a filter');
  }
});

it('more queries than there are cannot be drawn', () => {
  expect(() => drawQueries(records, 1000, 1)).toThrow(
    '1000 different queries cannot be drawn from 2 records.',
  );
  expect(() => drawQueries([], 1, 1)).toThrow('from 0 records');
});

it('the same seed draws the same, another one others', () => {
  expect(drawQueries(records, 10, 1)).toEqual(drawQueries(records, 10, 1));
  expect(drawQueries(records, 10, 1)).not.toEqual(drawQueries(records, 10, 2));
  const material = { words: ['nest', 'hen'], names: ['Example Body'] };
  expect([...hostileQueries(material, 50, 1)]).toEqual([...hostileQueries(material, 50, 1)]);
});
