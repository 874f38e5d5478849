import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { itemsOf, unguarded } from '../../tests/harness/csv-cell.ts';
import { csvLine } from './csv.ts';

it.each([
  [[undefined, 'plain'], ',plain\r\n'],
  [['a, "b"', 1], '"a, ""b""",1\r\n'],
  [['two\nlines'], '"two\nlines"\r\n'],
  [[' spaced'], '" spaced"\r\n'],
  [[true, false, -5], 'true,false,-5\r\n'],
  [[['a', 'b'], []], 'a; b,\r\n'],
])('writes %j as RFC 4180 says', (values, line) => {
  expect(csvLine(values)).toBe(line);
});

describe('a text that a spreadsheet would run', () => {
  const texts = ['=SUM(A1)', '+44', '-5%', '@home', '＝1', "'=1", "''=1", '\t=1', '\r=1'];

  it.each(texts)('%j begins with an apostrophe', (text) => {
    expect(parse(csvLine([text]))[0]?.[0]).toBe(`'${text}`);
  });

  it.each([...texts, "'tis no formula", "'", 'a=1', ''])('%j is read back as it was', (text) => {
    const [[cell = ''] = []]: string[][] = parse(csvLine([text, 'x']));
    expect(unguarded(cell)).toBe(text);
  });
});

it.each([[['a; b', 'c']], [['a\\', 'b;']], [['=1', '; ']], [[';\\; ', '\\']], [[]]])(
  'the items of %j can be told apart',
  (list) => {
    const [[cell = ''] = []]: string[][] = parse(csvLine([list, 'x']));
    expect(itemsOf(unguarded(cell))).toEqual(list);
  },
);
