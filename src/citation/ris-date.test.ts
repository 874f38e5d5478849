import { expect, it } from 'vitest';
import { dateOf } from '../archive/edtf.ts';
import { readRis } from '../import/formats/ris.ts';
import { issuedOf } from './issued.ts';
import { risDate } from './ris-date.ts';

it.each([
  ['2021', '2021///'],
  ['2021~', '2021///c.'],
  ['2021-05-17', '2021/05/17/'],
  ['2021-05-17?', '2021/05/17/(uncertain)'],
  ['2021-10~', '2021/10//c.'],
  ['2021-10%', '2021/10//c. (uncertain)'],
  ['2021-22', '2021///summer'],
  ['2021-10-18/2021-10-24', '2021/10//18 to 24'],
  ['2021-10-30/2021-11-02', '2021///30 October to 2 November'],
  ['2021-05/2021-06', '2021///May to June'],
  ['2021-12/2022-01', '2021///December 2021 to January 2022'],
  ['2021-05~/2021-06~', '2021///c. May 2021 to c. June 2021'],
  ['2021-05/..', '2021/05//from'],
  ['2021-05~/..', '2021/05//from c.'],
  ['../2021-05', undefined],
  ['202X', undefined],
])('writes %s as %s, no more precisely than it is known', (edtf, written) => {
  expect(risDate(issuedOf(dateOf(edtf)))).toBe(written);
});

it.each([
  ...[
    '2021',
    '2021~',
    '2021-05-17',
    '2021-05-17?',
    '2021-10~',
    '2021-10%',
    '2021-22',
    '2021-05/..',
    '2021~/..',
  ],
  ...['2021-10-18/2021-10-24', '2021-10-30/2021-11-02', '2021-05/2021-06', '2021-12/2022-01'],
  ...['2021-05~/2021-06~', '2019/2021'],
])('an import reads %s back', (edtf) => {
  const ris = `TY  - ELEC\r\nDA  - ${risDate(issuedOf(dateOf(edtf)))}\r\nER  - \r\n`;
  expect(readRis(ris).items[0]?.date).toBe(edtf);
});
