import { expect, it } from 'vitest';
import { dateOf } from '../../archive/edtf.ts';
import { coverageByMonth } from './months.ts';

const dated = (...dates: (string | undefined)[]) =>
  dates.map((date) => ({ date: date === undefined ? undefined : dateOf(date) }));

it('counts what is known to the month, fills the gaps, and says what is in no month', () => {
  expect(
    coverageByMonth(dated('2020-11-03', '2020-11~', '2021-02', '2021', undefined, '2021-01-30/2021-02-02')),
  ).toEqual({
    months: [
      { month: '2020-11', count: 2 },
      { month: '2020-12', count: 0 },
      { month: '2021-01', count: 0 },
      { month: '2021-02', count: 1 },
    ],
    withoutMonth: 3,
  });
});

it('is empty for nothing', () => {
  expect(coverageByMonth([])).toEqual({ months: [], withoutMonth: 0 });
});
