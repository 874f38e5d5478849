import { describe, expect, it } from 'vitest';
import { dateOf } from '../../archive/edtf.ts';
import { formatDate } from '../../archive/format-date.ts';
import { agreedDate, dateOfParts, readDate } from './date.ts';

describe('a date in figures or words', () => {
  it.each([
    ['2021-05-17', '2021-05-17'],
    ['2021-05-17T23:30:00+01:00', '2021-05-17'],
    ['2021-05-17 10:30', '2021-05-17'],
    ['20210517', '2021-05-17'],
    ['2021/5/7', '2021-05-07'],
    ['2021/05', '2021-05'],
    ['05/2021', '2021-05'],
    ['17/05/2021', '2021-05-17'],
    ['05/17/2021', '2021-05-17'],
    ['03.03.2025', '2025-03-03'],
    ['May 17, 2021', '2021-05-17'],
    ['Monday, 17th May 2021', '2021-05-17'],
    ['Mon 17 of May 2021', '2021-05-17'],
    ['2021 May 17', '2021-05-17'],
    ['17-Sept-2021', '2021-09-17'],
    ['Sep. 2021', '2021-09'],
    ['May–June 2021', '2021-05/2021-06'],
    ['Spring 2021', '2021-21'],
    ['circa 2021', '2021~'],
    ['c. October 2021 (uncertain)', '2021-10%'],
    ['[2021?]', '2021?'],
    ['2020s', '202X'],
    ['2021-10~', '2021-10~'],
    ['2021-10-18/2021-10-24', '2021-10-18/2021-10-24'],
  ])('%s is %s', (words, date) => expect(readDate(words)).toEqual({ date }));

  it.each(['', 'n.d.', '[no date]', 'Undated'])('“%s” says that there is none', (words) =>
    expect(readDate(words)).toEqual({}),
  );

  it('is not taken when it can mean two days', () => {
    expect(readDate('03/04/2025')).toEqual({
      undated: '“03/04/2025” can be 3 April 2025 or 4 March 2025',
    });
  });

  it.each([
    '2021-22',
    '2021/22',
    '17/5/21',
    '2021-02-30',
    '31 June 2021',
    'last week',
    '17 May',
    'forthcoming',
    'May May 2021',
  ])('“%s” is not taken, and that is said', (words) =>
    expect(readDate(words)).toEqual({ undated: `“${words}” cannot be read as a date without guessing` }),
  );

  it('reads whatever the archive prints', () => {
    const dates = ['2021', '2021-10', '2021-10-05', '2021-10~', '2021?', '2021-22', '202X', '2021-10%'];
    const all = [...dates, '2021-10-18/2021-10-24', '2021/..', '../2021-05', '2021-10~/2021-12'];
    expect(all.map((date) => readDate(formatDate(dateOf(date))).date)).toEqual(all);
  });
});

describe('the date that several fields give', () => {
  it('is the most precise', () => {
    expect(agreedDate([readDate('2021'), readDate('17 May 2021')]).date).toBe('2021-05-17');
  });
  it('is none when they contradict each other', () => {
    expect(agreedDate([readDate('2020'), readDate('17 May 2021')])).toEqual({
      undated: 'its dates 2021-05-17 and 2020 contradict each other',
    });
  });
  it('is what is sure when the rest cannot be read, and says so', () => {
    expect(agreedDate([readDate('03/04/2025'), readDate('2025')])).toEqual({
      date: '2025',
      undated: '“03/04/2025” can be 3 April 2025 or 4 March 2025',
    });
  });
});

it('numbers make a date only when there is such a day', () => {
  expect([dateOfParts(2021, 2, 28), dateOfParts(2021, 2, 30), dateOfParts(2021)]).toEqual([
    '2021-02-28',
    undefined,
    '2021',
  ]);
});
