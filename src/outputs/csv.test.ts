import { expect, it } from 'vitest';
import { csvCell, csvLine } from './csv.ts';

it.each([
  [undefined, ''],
  ['plain', 'plain'],
  ['a, "b"', '"a, ""b"""'],
  ['two\nlines', '"two\nlines"'],
  [' spaced', '" spaced"'],
  [true, 'true'],
  [-5, '-5'],
  [['a', 'b'], 'a; b'],
  [[], ''],
])('writes %j as %s', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

it.each(['=SUM(A1)', '+44', '-5%', '@home', '＝1', "'=1", '\t=1'])(
  'keeps a spreadsheet from running %j',
  (text) => {
    const cell = csvCell(text).replace(/^"|"$/g, '');
    expect(cell).toBe(`'${text}`);
  },
);

it('ends lines as RFC 4180 says', () => {
  expect(csvLine(['a', 1])).toBe('a,1\r\n');
});
