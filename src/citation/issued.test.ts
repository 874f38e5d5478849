import { expect, it } from 'vitest';
import { dateOf } from '../archive/edtf.ts';
import { issuedOf } from './issued.ts';

it.each([
  ['2021', '2021', [{ year: 2021 }]],
  ['2021-10~', 'c. October 2021', [{ year: 2021, month: 10 }]],
  ['2021-05-17', '17 May 2021', [{ year: 2021, month: 5, day: 17 }]],
  ['2021-22', 'summer 2021', [{ year: 2021, season: 2 }]],
  ['202X', '2020s', []],
  ['2019/2021', '2019 to 2021', [{ year: 2019 }, { year: 2021 }]],
  ['2021-05/..', 'from May 2021', [{ year: 2021, month: 5 }]],
  ['../2021-05', 'until May 2021', []],
])('says %s no more precisely than it is known', (edtf, words, ends) => {
  const issued = issuedOf(dateOf(edtf));
  expect(issued.words).toBe(words);
  expect([issued.from, issued.to].filter((end) => end !== undefined)).toEqual(ends);
});

it('keeps the date as written, and marks what was inferred', () => {
  expect(issuedOf(dateOf('2021-10~'))).toEqual({
    edtf: '2021-10~',
    words: 'c. October 2021',
    from: { year: 2021, month: 10 },
    interval: false,
    circa: true,
  });
});
