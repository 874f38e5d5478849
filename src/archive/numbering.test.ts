import { expect, it } from 'vitest';
import { numberRecords } from './numbering.ts';
import { flattenRedirects } from './redirection.ts';
import { sampleArticle, sampleContent } from './sample-content.ts';

const waiting = (file: string, date: string) => ({ ...sampleArticle({ id: undefined, date }), file });

it('numbers records by date, then file name, after the last number of the year', () => {
  const content = sampleContent([
    sampleArticle({ id: '2026-0007' }),
    waiting('b', '2021-05'),
    waiting('c', '2020'),
    waiting('a', '2021-05'),
  ]);
  expect(numberRecords(content, '2026')).toEqual([
    { file: 'c', id: '2026-0008' },
    { file: 'a', id: '2026-0009' },
    { file: 'b', id: '2026-0010' },
  ]);
  expect(numberRecords(content, '2027')[0]?.id).toBe('2027-0001');
});

it('never gives a number again that the ledger knows, whatever became of its record', () => {
  const ledger = [{ address: '/statements/2026-0041/#q1', line: 1 }];
  expect(numberRecords(sampleContent([waiting('a', '2021')], { ledger }), '2026')).toEqual([
    { file: 'a', id: '2026-0042' },
  ]);
});

it('leaves drafts alone', () => {
  expect(numberRecords(sampleContent([sampleArticle({ id: undefined, status: 'draft' })]), '2026')).toEqual(
    [],
  );
});

it('flattens chains of redirects to one hop', () => {
  const { resolved, cycles } = flattenRedirects([
    { from: '/a/', to: '/b/' },
    { from: '/b/', to: '/c/' },
    { from: '/c/', to: '/d/' },
  ]);
  expect(resolved.map(({ from, to }) => `${from} ${to}`)).toEqual(['/a/ /d/', '/b/ /d/', '/c/ /d/']);
  expect(cycles).toEqual([]);
});
