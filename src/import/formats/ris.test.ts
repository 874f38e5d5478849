import { describe, expect, it } from 'vitest';
import { readRis } from './ris.ts';

const entry = (...lines: string[]) =>
  `TY  - NEWS\r\n${lines.map((line) => `${line}\r\n`).join('')}ER  - \r\n`;
const only = (...lines: string[]) => readRis(entry(...lines)).items[0];

describe('an RIS entry', () => {
  it('is read field by field, and what has no place is named', () => {
    const { items, problems, remarks } = readRis(
      entry(
        'TI  - Lamps to be counted',
        'AU  - Quillfeather, Hester',
        'AU  - van Lantern, Odo, Jr',
        'AU  - Guild of Lamplit Surgeries',
        'T2  - Lantern Weekly',
        'PB  - Lantern Press',
        'DA  - 2021/05/17/',
        'PY  - 2021',
        'UR  - https://lantern-weekly.example/lamps',
        'KW  - Lamps; GP access',
        'KW  - lamps',
        'AB  - Not ours.',
        'SN  - 1234-5678',
        'Y2  - 2021/06/01/',
        'LA  - en-GB',
      ),
    );
    expect(problems).toEqual([]);
    expect(remarks).toEqual([]);
    expect(items).toEqual([
      {
        line: 1,
        title: 'Lamps to be counted',
        authors: ['Hester Quillfeather', 'Odo van Lantern Jr', 'Guild of Lamplit Surgeries'],
        date: '2021-05-17',
        undated: undefined,
        work: { kind: 'article' },
        source: 'Lantern Weekly',
        publisher: 'Lantern Press',
        url: 'https://lantern-weekly.example/lamps',
        accessed: '2021/06/01/',
        language: 'en-GB',
        keywords: ['lamps', 'gp access'],
        ignored: ['AB', 'SN'],
      },
    ]);
  });

  it('is a statement when its type or genre says so', () => {
    const workOf = (type: string, genre: string) =>
      readRis(`TY  - ${type}\nM3  - ${genre}\nER  - `).items[0]?.work;
    expect(workOf('RPRT', '')).toEqual({ kind: 'statement', type: 'report' });
    expect(workOf('ELEC', 'Press release')).toEqual({ kind: 'statement', type: 'press-release' });
    expect(workOf('NEWS', 'Letter')).toEqual({ kind: 'article' });
    expect(workOf('CHAP', '')).toEqual({ kind: 'article', unfamiliar: 'CHAP' });
  });

  it.each([
    [['DA  - 2021/05//'], '2021-05'],
    [['PY  - 2021///Spring'], '2021-21'],
    [['DA  - 2021/10//c. October 2021'], '2021-10~'],
    [['PY  - 2021', 'DA  - May 17'], '2021-05-17'],
    [['PY  - 2021', 'DA  - 17 May'], '2021-05-17'],
    [['Y1  - 2021/05/17/'], '2021-05-17'],
    [['PY  - 2021', 'DA  - 2021-05-17T10:00:00Z'], '2021-05-17'],
    [['DA  - 03/04/2025'], undefined],
  ])('%s is of %s', (lines, date) => expect(only(...lines)?.date).toBe(date));
});

describe('RIS as it is found', () => {
  it('may have tags in lower case, lines that go on, no ER, old line ends', () => {
    const { items, problems, remarks } = readRis(
      'ty  - NEWS\rti  - Lamps to be\r      counted\rpy  - 2021\rTY - RPRT\rTI - Wicks\rAB  - Long.\rUK - based, it says.\r',
    );
    expect(items.map(({ line, title, date }) => [line, title, date])).toEqual([
      [1, 'Lamps to be counted', '2021'],
      [5, 'Wicks', undefined],
    ]);
    expect(problems).toEqual([]);
    expect(remarks).toEqual([
      { line: 5, message: 'The last reference has no ER: the file may have been cut off' },
    ]);
  });

  it('may have a head, which is passed over', () => {
    const { items, problems, remarks } = readRis(
      `Provider: Lantern Host\nContent: text\n\n${entry('TI  - A')}`,
    );
    expect(items).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(remarks).toHaveLength(1);
  });

  it('is faulty where fields stand outside an entry; each run of them is one fault', () => {
    const { items, problems } = readRis(`${entry('TI  - A')}TI  - B\nPY  - 2021\n${entry('TI  - C')}stray\n`);
    expect(items.map(({ title }) => title)).toEqual(['A', 'C']);
    expect(problems).toMatchObject([
      { line: 4, column: 1, message: 'The field TI belongs to no reference.' },
      { line: 9, column: 1, message: 'This line belongs to no reference.' },
    ]);
  });
});
