import { expect, it } from 'vitest';
import { dateOf } from '../archive/edtf.ts';
import { issuedOf } from './issued.ts';
import { dayAndMonth, yearFirst, yearsOf } from './prose-date.ts';

it.each([
  ['2021', '2021', '2021', undefined],
  ['2021-10~', '2021, October', '2021', 'October'],
  ['2021-05-17', '2021, May 17', '2021', '17 May'],
  ['2021-22', '2021, Summer', '2021', 'Summer'],
  ['202X', '2020s', '2020s', undefined],
  ['2021-10-18/2021-10-24', '2021, October 18–24', '2021', '18–24 October'],
  ['2021-10-30/2021-11-02', '2021, October 30–November 2', '2021', '30 October–2 November'],
  ['2021-12/2022-01', '2021, December–2022, January', '2021–2022', 'December–January'],
  ['2019/2021', '2019–2021', '2019–2021', undefined],
  ['2021-05/..', 'from May 2021', 'from May 2021', undefined],
])('prints %s no more precisely than it is known', (edtf, first, years, day) => {
  const issued = issuedOf(dateOf(edtf));
  expect([yearFirst(issued, ', '), yearsOf(issued), dayAndMonth(issued)]).toEqual([first, years, day]);
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
