import { expect, it } from 'vitest';
import type { Article } from '../../archive/schema/article.ts';
import { publicFields } from './withdrawn.ts';

const RECORD: Article = {
  id: '2026-0001',
  title: 'Made up',
  status: 'published',
  quotes: [
    { id: 'q1', text: 'first words', speaker: 'example-body' },
    { id: 'q2', text: 'second words', speaker: 'example-body' },
  ],
  figures: [{ id: 'f1', value: 'about 12', of: 'villages' }],
  note: 'Nobody knows.',
  retired: [{ id: 'q3', date: '2026-01-02', reason: 'It was not said.' }],
  corrections: [
    {
      date: '2026-01-01',
      what: 'A word.',
      why: 'A slip.',
      field: 'quotes.q3.text',
      before: 'old',
      after: 'new',
    },
    {
      date: '2026-01-01',
      what: 'A word.',
      why: 'A slip.',
      field: 'quotes.q1.text',
      before: 'frist',
      after: 'first',
    },
  ],
};
const WITHDRAWN: Article = {
  ...RECORD,
  status: 'withdrawn',
  withdrawn: { date: '2026-02-01', reason: 'It was wrong.' },
};

it('gives out of a published record everything but the words that a correction has of what was taken back', () => {
  const { corrections, ...others } = publicFields(RECORD);
  const { corrections: _, ...before } = RECORD;
  expect(others).toEqual(before);
  expect(corrections?.map(({ before: words }) => words)).toEqual([undefined, 'frist']);
});

it('gives out of a withdrawn record the ids of its parts, and no words of it in its corrections', () => {
  const given = publicFields(WITHDRAWN);
  expect(given.retired).toEqual([
    { id: 'q3', date: '2026-01-02', reason: 'It was not said.' },
    { id: 'q1', date: '2026-02-01', reason: 'It was wrong.' },
    { id: 'q2', date: '2026-02-01', reason: 'It was wrong.' },
    { id: 'f1', date: '2026-02-01', reason: 'It was wrong.' },
  ]);
  expect(JSON.stringify(given)).not.toMatch(/words|villages|Nobody|frist|old/);
});

it('gives the same, in the same order, when it is done again to what was given out', () => {
  for (const data of [RECORD, WITHDRAWN]) {
    const once = publicFields(data);
    expect(JSON.stringify(publicFields(once))).toBe(JSON.stringify(once));
  }
});
