import { expect, it } from 'vitest';
import { buildArchive } from '../../archive/index.ts';
import { sampleArticle, sampleContent } from '../../archive/sample-content.ts';
import { memoryLibrary } from '../index/memory-library.ts';
import { search } from './search.ts';
import { readState } from './state.ts';

const DATES = [
  '2001-02-03',
  '2001-02-04',
  '2001-12',
  '2001',
  '2001-05~',
  '2003-01-01',
  '2000/2001',
  '2003-21',
];
const library = memoryLibrary(
  buildArchive(
    sampleContent(
      DATES.map((date, index) => sampleArticle({ id: `2001-000${index + 1}`, title: `On ${date}`, date })),
    ),
  ),
);

it('counts for every year and month what choosing it leaves for certain', async () => {
  const { histogram: drawn } = await search(readState(new URLSearchParams('?sort=date')), library);
  expect(drawn.years.map(({ year, count }) => [year, count])).toEqual([
    ['2001', 4],
    ['2002', 0],
    ['2003', 2],
  ]);
  expect(drawn.elsewhere).toBe(2);
  for (const { year, count, months } of drawn.years) {
    const views = [
      [year, count] as const,
      ...months.map((number, month) => [`${year}-${String(month + 1).padStart(2, '0')}`, number] as const),
    ];
    for (const [date, number] of views) {
      const { certain } = await search(readState(new URLSearchParams({ date, sort: 'date' })), library);
      expect({ date, number }).toEqual({ date, number: certain });
    }
  }
});

it('is empty when nothing was found', async () => {
  const { histogram: drawn } = await search(readState(new URLSearchParams('?q=quokka')), library);
  expect(drawn).toEqual({ years: [], elsewhere: 0 });
});
