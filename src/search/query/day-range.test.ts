import { describe, expect, it } from 'vitest';
import { dateOf } from '../../archive/edtf.ts';
import { intersection, liesWithin, overlaps } from './day-range.ts';

function place(text: string, from: string, to: string): string {
  const { earliest, latest, approximate, uncertain } = dateOf(text);
  const date = { earliest, latest, qualified: approximate || uncertain };
  if (liesWithin(date, { from, to })) return 'within';
  return overlaps(date, { from, to }) ? 'possible' : 'outside';
}

describe('a date lies in a range of days', () => {
  it.each([
    ['2021-05-01', '2021-05-01', '2021-05-31', 'within'],
    ['2021-05-31', '2021-05-01', '2021-05-31', 'within'],
    ['2021-06-01', '2021-05-01', '2021-05-31', 'outside'],
    ['2021-05', '2021-05-01', '2021-05-31', 'within'],
    ['2021', '2021-05-01', '2021-05-31', 'possible'],
    ['2021', '2021-01-01', '2021-12-31', 'within'],
    ['2021-05~', '2021-01-01', '2021-12-31', 'possible'],
    ['2021-05~', '2022-01-01', '2022-12-31', 'outside'],
    ['2021-05-03?', '2021-05-03', '2021-05-03', 'possible'],
    ['2020/2021', '2021-01-01', '', 'possible'],
    ['2021/..', '2021-01-01', '', 'within'],
    ['2021/..', '2021-01-01', '2021-12-31', 'possible'],
    ['2021/..', '', '2020-12-31', 'outside'],
    ['../2021', '', '2021-12-31', 'within'],
    ['../2021', '2020-01-01', '', 'possible'],
    ['202X', '2029-12-31', '2030-01-01', 'possible'],
  ])('%s from %j to %j: %s', (text, from, to, expected) => expect(place(text, from, to)).toBe(expected));
});

it.each([
  ['2021-01-01', '2021-12-31', '2021-05-01', '', '2021-05-01', '2021-12-31'],
  ['', '', '', '', '', ''],
  ['', '2020-12-31', '2021-01-01', '', '2021-01-01', '2020-12-31'],
])('ranges from %j to %j and from %j to %j share the days from %j to %j', (a, b, c, d, from, to) => {
  expect(intersection({ from: a, to: b }, { from: c, to: d })).toEqual({ from, to });
});
