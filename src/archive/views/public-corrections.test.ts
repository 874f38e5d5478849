import { expect, it } from 'vitest';
import { sampleArticle } from '../sample-content.ts';
import { publicCorrections } from './public-corrections.ts';

const told = { date: '2001-04-01', what: 'A.', why: 'B.' };
const corrections = [
  { ...told, field: 'title', before: 'x', after: 'y' },
  { ...told, field: 'quotes.q1.text', before: 'x', after: 'y' },
  told,
];

it('a correction is published with its words', () => {
  expect(publicCorrections(sampleArticle({ corrections }))).toEqual(corrections);
  expect(publicCorrections(sampleArticle())).toEqual([]);
});

it('without them once the quotation was taken back', () => {
  const retired = [{ id: 'q1', date: '2001-05-01', reason: 'Not said.' }];
  expect(publicCorrections(sampleArticle({ corrections, retired }))).toEqual([
    corrections[0],
    { ...told, field: 'quotes.q1.text' },
    told,
  ]);
});

it('without them once the record was withdrawn', () => {
  const withdrawn = { status: 'withdrawn' as const, withdrawn: { date: '2001-05-01', reason: 'A test.' } };
  expect(publicCorrections(sampleArticle({ corrections, ...withdrawn }))).toEqual([
    { ...told, field: 'title' },
    { ...told, field: 'quotes.q1.text' },
    told,
  ]);
});
