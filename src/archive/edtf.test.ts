import { describe, expect, it } from 'vitest';
import { dateOf, parseDate } from './edtf.ts';
import { formatDate, machineDate } from './format-date.ts';

describe('a date keeps what is known of it', () => {
  it.each([
    ['2021-05-17', 'day', false, '2021-05-17', '2021-05-17', '17 May 2021', '2021-05-17'],
    ['2021-05', 'month', false, '2021-05-01', '2021-05-31', 'May 2021', '2021-05'],
    ['2024-02', 'month', false, '2024-02-01', '2024-02-29', 'February 2024', '2024-02'],
    ['2021', 'year', false, '2021-01-01', '2021-12-31', '2021', '2021'],
    ['2021-10~', 'month', true, '2021-10-01', '2021-10-31', 'about October 2021', '2021-10'],
    [
      '2021-10-18/2021-10-24',
      'interval',
      false,
      '2021-10-18',
      '2021-10-24',
      '18 October 2021 to 24 October 2021',
      null,
    ],
    ['2021-10/..', 'open', false, '2021-10-01', '', 'from October 2021', null],
    ['../2021', 'open', false, '', '2021-12-31', 'until 2021', null],
    ['2021-22', 'season', false, expect.any(String), expect.any(String), 'summer 2021', null],
    ['202X', 'decade', false, '2020-01-01', '2029-12-31', '2020s', null],
  ])('%s', (text, precision, approximate, earliest, latest, words, machine) => {
    const date = dateOf(text);
    expect(date).toMatchObject({ text, precision, approximate, earliest, latest });
    expect(formatDate(date)).toBe(words);
    expect(machineDate(date)).toBe(machine);
  });

  it('says that a date is doubted', () => {
    expect(formatDate('2021-05?')).toBe('May 2021 (uncertain)');
    expect(formatDate('2021-05%')).toBe('about May 2021 (uncertain)');
  });

  it.each([
    '',
    '17 May 2021',
    '2021-13',
    '2021-02-30',
    '2021-5-7',
    '17/05/2021',
    '2021-05-17T10:00',
    '2021-10-24/2021-10-18',
    '[2020..2021]',
    'Y12345',
    '../..',
    'null',
  ])('refuses %j', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('orders dates by their first day, the less precise before the day itself', () => {
    const dates = ['2021-05-17', '2021', '2021-05', '2021-05-01', '2020-12-31'];
    const sorted = dates.map(dateOf).sort((left, right) => (left.sortKey < right.sortKey ? -1 : 1));
    expect(sorted.map(({ text }) => text)).toEqual([
      '2020-12-31',
      '2021',
      '2021-05',
      '2021-05-01',
      '2021-05-17',
    ]);
  });
});
