import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/outputs/tables/all.ts';
import { askDuckDb, csvRows } from '../harness/dump.ts';

const TYPES = {
  string: 'VARCHAR',
  boolean: 'BOOLEAN',
  integer: 'INTEGER',
  date: 'DATE',
  list: 'VARCHAR[]',
} as const;

describe.each(TABLES.map(({ name, columns }) => ({ name, columns })))(
  'DuckDB reads $name',
  ({ name, columns }) => {
    it('from Parquet, each column with its type', async () => {
      const { rows } = await described(`'${name}.parquet'`);
      expect(rows).toEqual(columns.map((column) => `${column.name} ${TYPES[column.type]}`));
    });

    it('from CSV without being told anything, and counts as many rows as in Parquet', async () => {
      const count = (file: string) => `(SELECT count(*) FROM '${name}.${file}')`;
      const answer = await askDuckDb(`SELECT ${count('csv')}::INTEGER, ${count('parquet')}::INTEGER`);
      const { length } = csvRows(name, columns);
      expect(answer.getRowsJson()).toEqual([[length, length]]);
      const { rows } = await described(`'${name}.csv'`);
      expect(rows.map((row) => row.split(' ')[0])).toEqual(columns.map((column) => column.name));
    });
  },
);

async function described(file: string): Promise<{ rows: string[] }> {
  const answer = await askDuckDb(`DESCRIBE SELECT * FROM ${file}`);
  return { rows: answer.getRowsJson().map(([name, type]) => `${name} ${type}`) };
}
