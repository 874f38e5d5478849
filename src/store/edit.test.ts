import { describe, expect, it } from 'vitest';
import type { DataPath } from '../archive/finding.ts';
import { type DataFix, editYaml } from './edit.ts';

const edit = (text: string, path: DataPath, fix: DataFix) => editYaml(text, path, fix, ['a', 'b', 'c']);
const set = (value: string | boolean): DataFix => ({ kind: 'set', value });

describe('editYaml', () => {
  it.each<[what: string, before: string, path: DataPath, fix: DataFix, after: string]>([
    ['sets a plain value and keeps its comment', 'a: x # why\nb: y\n', ['a'], set('z'), 'a: z # why\nb: y\n'],
    ['keeps single quotation marks', "a: 'it''s'\n", ['a'], set("she's"), "a: 'she''s'\n"],
    ['keeps double quotation marks', 'a: "x"\n', ['a'], set('y: "z"'), 'a: "y: \\"z\\""\n'],
    ['quotes a value that would mean something else', 'a: x\n', ['a'], set('12'), "a: '12'\n"],
    [
      'sets a value inside a flow mapping',
      'a:\n  - { id: q1, b: x }\n',
      ['a', 0, 'b'],
      set('y, z'),
      "a:\n  - { id: q1, b: 'y, z' }\n",
    ],
    ['sets true', 'a: "yes"\n', ['a'], set(true), 'a: true\n'],
    [
      'keeps the line ends of Windows',
      'a: [x]\r\nc: y\r\n',
      ['b'],
      { kind: 'add', value: 'z' },
      'a: [x]\r\nb: [z]\r\nc: y\r\n',
    ],
    ['renames a field', 'a: x\nbb: y\n', ['bb'], { kind: 'rename', key: 'b' }, 'a: x\nb: y\n'],
    ['wraps a value into a list', 'a: x\n', ['a'], { kind: 'wrap' }, 'a: [x]\n'],
    ['quotes what it wraps where it must', 'a: x, y\n', ['a'], { kind: 'wrap' }, 'a: ["x, y"]\n'],
    ['removes a field', 'a: x\nb: y\nc: z\n', ['b'], { kind: 'remove' }, 'a: x\nc: z\n'],
    ['removes a list of lines', 'a: x\nb:\n  - y\n  - z\n', ['b'], { kind: 'remove' }, 'a: x\n'],
    ['removes the first of a row', 'a: [x, y, z]\n', ['a', 0], { kind: 'remove' }, 'a: [y, z]\n'],
    ['removes the last of a row', 'a: [x, y, z]\n', ['a', 2], { kind: 'remove' }, 'a: [x, y]\n'],
    [
      'removes an entry of lines',
      'a:\n  - x # one\n  - y\n  # two\n  - z\n',
      ['a', 1],
      { kind: 'remove' },
      'a:\n  - x # one\n  # two\n  - z\n',
    ],
    [
      'removes the field on the line of its hyphen',
      'a:\n  - b: x\n    c: y\n',
      ['a', 0, 'b'],
      { kind: 'remove' },
      'a:\n  - c: y\n',
    ],
    ['adds to a row', 'a: [x]\n', ['a'], { kind: 'add', value: 'y' }, 'a: [x, y]\n'],
    ['adds to an empty row', 'a: []\n', ['a'], { kind: 'add', value: 'y' }, 'a: [y]\n'],
    [
      'adds to a list of lines',
      'a:\n  - x\nb: z\n',
      ['a'],
      { kind: 'add', value: 'y' },
      'a:\n  - x\n  - y\nb: z\n',
    ],
    [
      'makes the list where its schema has it',
      'a: x\nc: z\n',
      ['b'],
      { kind: 'add', value: 'y' },
      'a: x\nb: [y]\nc: z\n',
    ],
    [
      'adds a field to an entry',
      'a: [{ b: x }]\n',
      ['a', 0],
      { kind: 'add', key: 'c', value: 'y' },
      'a: [{ b: x, c: y }]\n',
    ],
  ])('%s', (_, before, path, fix, after) => {
    expect(edit(before, path, fix)).toBe(after);
  });

  it('refuses what it cannot write safely', () => {
    expect(edit('a: x\n', ['b'], set('y'))).toBeUndefined();
    expect(edit('a: x\nb: y\n', ['a'], { kind: 'rename', key: 'b' })).toBeUndefined();
    expect(edit('a: [x\n', ['a'], set('y'))).toBeUndefined();
    expect(edit('a: x\n', ['a'], { kind: 'add', value: 'y' })).toBeUndefined();
  });
});
