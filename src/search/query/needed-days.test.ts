import { describe, expect, it } from 'vitest';
import { overlaps } from './day-range.ts';
import { neededDays } from './needed-days.ts';
import { parse } from './parse.ts';

const needed = (query: string) => {
  const range = neededDays(parse(query).node);
  return range === undefined ? 'any' : `${range.from}/${range.to}`;
};

describe('the days that a query can concern', () => {
  it.each([
    ['egg', 'any'],
    ['', 'any'],
    ['egg date:2021', '2021-01-01/2021-12-31'],
    ['after:2019 egg before:2021-06', '2020-01-01/2021-05-31'],
    ['date:2021 OR date:2019-05', '2019-05-01/2021-12-31'],
    ['date:2021 OR egg', 'any'],
    ['(date:2021 egg) OR (date:2019 hen)', '2019-01-01/2021-12-31'],
    ['before:2019 OR after:2021', 'any'],
    ['before:2019 OR date:2021', '/2021-12-31'],
    ['after:2021 OR date:2019', '2019-01-01/'],
    ['-date:2021', 'any'],
    ['-date:2021 date:2020..2022', '2020-01-01/2022-12-31'],
    ['date:2021-05 date:2021-07', '2021-05-31/2021-07-01'],
  ])('%s: %s', (query, days) => expect(needed(query)).toBe(days));

  it('hold a date that spans two ranges without a day in common', () => {
    const range = neededDays(parse('date:2021-05 date:2021-07').node);
    const year = { earliest: '2021-01-01', latest: '2021-12-31', qualified: false };
    expect(range !== undefined && overlaps(year, range)).toBe(true);
  });
});
