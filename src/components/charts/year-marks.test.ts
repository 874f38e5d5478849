import { expect, it } from 'vitest';
import { dateOf } from '../../archive/edtf.ts';
import { coverageByMonth } from '../../archive/views/coverage.ts';
import { yearMarks } from './year-marks.ts';

const between = (...dates: string[]) =>
  coverageByMonth(dates.map((text) => ({ kind: 'article' as const, date: dateOf(text) }))).months;

it('marks each January', () => {
  expect(yearMarks(between('2020-01', '2021-02'))).toEqual([
    { year: '2020', index: 0 },
    { year: '2021', index: 12 },
  ]);
});

it('marks a year that has begun only where there is room before the next', () => {
  expect(yearMarks(between('2019-05', '2020-02'))).toEqual([
    { year: '2019', index: 0 },
    { year: '2020', index: 8 },
  ]);
  expect(yearMarks(between('2019-11', '2020-02'))).toEqual([{ year: '2020', index: 2 }]);
  expect(yearMarks(between('2021-10', '2021-12'))).toEqual([{ year: '2021', index: 0 }]);
});

it('thins them out over a long time', () => {
  expect(yearMarks(between('1990-01', '2019-12')).length).toBeLessThanOrEqual(9);
});
