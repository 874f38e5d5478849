import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';

const titles = (text: string) => readCsv(text).items.map(({ line, title }) => [line, title]);

describe('a table of references', () => {
  it('may have commas, semicolons or tabs, and values of several lines', () => {
    const expected = [
      [2, 'A, B'],
      [3, 'C\nD'],
      [6, 'E "F"'],
    ];
    expect(titles('title,date\n"A, B",2021\n"C\nD",\n\n"E ""F""",2021\n')).toEqual(expected);
    expect(titles('title;date\r\nA, B;2021\r\n"C\nD";\r\n\r\n"E ""F""";2021\r\n')).toEqual(expected);
    expect(titles('Title\tDate\nA, B\t2021\n"C\nD"\n\n"E ""F"""\t2021\n')).toEqual(expected);
  });

  it('tells a statement by its kind, type or issuer', () => {
    const { items } = readCsv(
      'title,kind,type,issuer\nA,,,\nB,statement,,\nC,,Press release,\nD,,,Guild\nE,Article,,\n',
    );
    expect(items.map(({ work }) => work)).toEqual([
      { kind: 'article' },
      { kind: 'statement', type: undefined },
      { kind: 'statement', type: 'press-release' },
      { kind: 'statement', type: undefined },
      { kind: 'article' },
    ]);
  });

  it('names the columns that it does not know, with the nearest', () => {
    expect(readCsv('title,autors,doi\nA,B,C\n').remarks.map(({ message }) => message)).toEqual([
      'The column “autors” is not known and was left out; did you mean authors?',
      'The column “doi” is not known and was left out',
    ]);
  });

  it('has all its faults told, each with its place', () => {
    const { items, problems } = readCsv(
      'title,kind,type,Title\nA,statment,,\nB,article,letter,\n"C, D",,leter,\nE,,,,more\nF,,,\n"G\n',
    );
    expect(items.map(({ title }) => title)).toEqual(['F']);
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '7:1 A quotation mark is opened in this row and never closed; from here on nothing can be read.',
      '1:17 The column “Title” stands here twice.',
      '2:3 kind is “statment”.',
      '3:3 An article has no type and no issuer.',
      '4:9 type is “leter”.',
      '5:1 This row has 5 values, and the first row names 4 columns.',
    ]);
  });

  it('needs a column of titles', () => {
    expect(readCsv('name,date\nA,2021\n').problems).toMatchObject([
      { line: 1, column: 1, message: 'The first row names no column “title”.' },
    ]);
    expect(readCsv('').problems).toHaveLength(1);
  });
});
