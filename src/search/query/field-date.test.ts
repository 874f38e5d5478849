import { describe, expect, it } from 'vitest';
import { dateAtStart, daysOf, nearestDate } from './field-date.ts';

describe('a date is', () => {
  it.each([
    '',
    '..',
    ' .. ',
    '21',
    '0999',
    '3021',
    '2021-00',
    '2021-13',
    '2021-1-0',
    '2021-04-31',
    '2100-02-29',
    '2021/22',
    '3021-05-10',
    'May',
    '10 May',
    'Smarch 2021',
    '10 May 2021 x',
    'x 10 May 2021',
    '32/01/2021',
    '2021-05-10-11',
    '2021..x',
    'x..2021',
    '2019..2020..2021',
    '-2021',
    '2021-',
    '9'.repeat(1000),
    'to to to',
  ])('not %j', (text) => expect(daysOf(text)).toBeUndefined());

  it.each([
    [' 2021 .. 2022 ', '2021-01-01', '2022-12-31'],
    ['2021-05-09/2021-05-10', '2021-05-09', '2021-05-10'],
    ['2021/2022', '2021-01-01', '2022-12-31'],
    ['2021%', '2021-01-01', '2021-12-31'],
    ['1 January 2021 - 3 January 2021', '2021-01-01', '2021-01-03'],
    ['Sept 2021', '2021-09-01', '2021-09-30'],
    ['03/04/2021', '2021-04-03', '2021-04-03'],
    ['12/31/2021', '2021-12-31', '2021-12-31'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['2022..2021-05-10', '2021-05-10', '2022-12-31'],
    ['2021..2021', '2021-01-01', '2021-12-31'],
    ['2021..2021-03', '2021-01-01', '2021-03-31'],
  ])('%j, from %s to %s', (text, from, to) => expect(daysOf(text)).toEqual({ from, to }));
});

describe('what is no date', () => {
  it.each([
    ['2021-13', '2021'],
    ['2021-02-30', '2021-02'],
    ['30/02/2021', '02/2021'],
    ['31 June 2021', 'June 2021'],
    ['2021-', '2021'],
    ['yesterday', undefined],
    ['', undefined],
  ])('%j may mean %j', (text, nearest) => expect(nearestDate(text)).toBe(nearest));

  it('may be the beginning of one', () => {
    expect(dateAtStart('10 May 2021 letter')).toBe('10 May 2021');
    expect(dateAtStart('a 10 May 2021')).toBeUndefined();
  });
});
