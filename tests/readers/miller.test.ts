import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { TABLES } from '../../src/outputs/tables/all.ts';
import { csvRows, DATA } from '../harness/dump.ts';
import { needs, read } from '../harness/reader.ts';

beforeEach((context) => needs(context, 'mlr'));

describe.each(TABLES.map(({ name, columns }) => ({ name, columns })))(
  'miller reads $name.csv',
  ({ name, columns }) => {
    const csv = join(DATA, `${name}.csv`);

    it('with its columns and rows', () => {
      const { out } = read('mlr', ['--icsv', '--ojsonl', 'cat', csv]);
      const rows: Record<string, unknown>[] = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(rows).toHaveLength(csvRows(name, columns).length);
      for (const row of rows) expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
    });

    it('and writes it again byte for byte the same in what it holds', () => {
      const { out } = read('mlr', ['--csv', '--quote-original', 'cat', csv]);
      const { out: again } = read('mlr', ['--icsv', '--ojson', 'cat'], { input: out });
      expect(again).toBe(read('mlr', ['--icsv', '--ojson', 'cat', csv]).out);
    });
  },
);
