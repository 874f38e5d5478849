import { DatabaseSync } from 'node:sqlite';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { MADE_UP_SITE, madeUpArchive } from '../citation/made-up-archive.ts';
import { csvLine } from './csv.ts';
import { parquetFile } from './parquet.ts';
import { sqliteFile } from './sqlite/database.ts';
import { writtenTables } from './tables/all.ts';
import { RECORDS } from './tables/records.ts';
import { cellsOf } from './tables/table.ts';

const archive = madeUpArchive();
const records = RECORDS.rows(archive).map((row) => {
  const cells = cellsOf(RECORDS, row, MADE_UP_SITE);
  return { cells, csv: csvLine(cells) };
});
const tables = writtenTables(archive, MADE_UP_SITE, records);
const [first] = tables;
if (first === undefined) throw new Error('no tables');

describe('Parquet', () => {
  it('has dates as days, lists as lists, and null where nothing is known', async () => {
    const rows = await parquetReadObjects({ file: Uint8Array.from(parquetFile(first)).buffer });
    expect(rows).toHaveLength(7);
    expect(rows.find(({ id }) => id === '2026-0001')).toMatchObject({
      date: '2021-05-17',
      date_earliest: new Date('2021-05-17'),
      date_approximate: false,
      keywords: ['made-up news', '=SUM(A1)'],
      answers: [],
      corrections: 1,
      withdrawn: null,
    });
    expect(rows.find(({ id }) => id === '2026-0006')).toMatchObject({ date: null, date_earliest: null });
  });
});

describe('SQLite', () => {
  const database = new DatabaseSync(':memory:');
  database.deserialize(sqliteFile(tables, { title: 'A & B' }));
  const all = (query: string) =>
    database
      .prepare(query)
      .all()
      .map((row) => Object.values(row));

  it('is sound', () => {
    expect(all('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
    for (const index of ['records_fts', 'quotations_fts'])
      database.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`);
  });

  it('finds words whatever their capitals and accents', () => {
    const find = (words: string) =>
      all(`SELECT id FROM records_fts JOIN records ON records.rowid = records_fts.rowid
        WHERE records_fts MATCH '${words}' ORDER BY id`).flat();
    expect(find('NHSX')).toEqual(['2026-0001']);
    expect(find('undat*')).toEqual(['2026-0006']);
    expect(find('المثال')).toEqual(['2026-0005']);
  });

  it('has lists as JSON and row by row, and says of the whole what it was told', () => {
    expect(all("SELECT keywords FROM records WHERE id = '2026-0001'")).toEqual([
      ['["made-up news","=SUM(A1)"]'],
    ]);
    expect(all('SELECT * FROM record_reports')).toEqual([['2026-0001', '2026-0002', 1]]);
    expect(all('SELECT value FROM about')).toEqual([['A & B']]);
  });

  it('puts records without a date last in its counts by year', () => {
    const years = all('SELECT year FROM records_by_year').flat();
    expect(years.at(-1)).toBeNull();
  });
});

it('the same rows give the same bytes', () => {
  expect(sqliteFile(tables, {})).toEqual(sqliteFile(tables, {}));
  for (const table of tables) expect(parquetFile(table)).toEqual(parquetFile(table));
});
