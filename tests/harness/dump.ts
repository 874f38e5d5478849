import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBResultReader } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { itemsOf, unguarded } from './csv-cell.ts';
import { read } from './reader.ts';
import { site } from './site.ts';

/** The folder of the dumps as it was built. */
export const DATA = join(site.folder, 'data');

/** A column of a table as `about_columns` of the database has it, which alone tells lists from texts. */
export interface DumpColumn {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'integer' | 'date' | 'list';
}

/** A cell as a value of its column's type; what is not known is null. */
export type Cell = string | number | boolean | readonly string[] | null;
export type Row = Readonly<Record<string, Cell>>;

/** Text of a file of the dumps. */
export function dumped(name: string): string {
  return readFileSync(join(DATA, name), 'utf8');
}

/** The objects of an NDJSON file. */
export function lines(name: string): unknown[] {
  return dumped(name)
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

/** The lines that sqlite3, the program, answers a question with, as JSON. */
export function askSqlite(query: string): Readonly<Record<string, string | number | null>>[] {
  const { out, err } = read('sqlite3', ['-readonly', '-json', join(DATA, 'archive.sqlite'), query]);
  if (err !== '') throw new Error(err);
  return out === '' ? [] : JSON.parse(out);
}

/** Asks DuckDB, which finds the files of the dumps by their names. */
export async function askDuckDb(query: string): Promise<DuckDBResultReader> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${DATA.replaceAll("'", "''")}'`);
    return await connection.runAndReadAll(query);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The rows of a table from CSV. */
export function csvRows(table: string, columns: readonly DumpColumn[]): Row[] {
  const rows: Record<string, string>[] = parse(dumped(`${table}.csv`), { columns: true });
  return rows.map((row) => rowOf(columns, (column) => fromCsv(row[column.name] ?? '', column)));
}

function fromCsv(cell: string, { type }: DumpColumn): Cell {
  const text = unguarded(cell);
  if (type === 'list') return itemsOf(text);
  if (text === '') return null;
  if (type === 'integer') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

/** The rows of a table from the database. */
export function sqliteRows(table: string, columns: readonly DumpColumn[]): Row[] {
  return askSqlite(`SELECT * FROM "${table}" ORDER BY rowid`).map((row) =>
    rowOf(columns, (column) => fromSqlite(row[column.name] ?? null, column)),
  );
}

function fromSqlite(cell: string | number | null, { type }: DumpColumn): Cell {
  // A list that is not known and one that is empty are the same to CSV, so they are the same here.
  if (type === 'list') return typeof cell === 'string' ? JSON.parse(cell) : [];
  return type === 'boolean' && cell !== null ? cell === 1 : cell;
}

/** The rows of a table from Parquet, as DuckDB reads them. */
export async function parquetRows(table: string, columns: readonly DumpColumn[]): Promise<Row[]> {
  const read = await askDuckDb(`SELECT * FROM '${table}.parquet'`);
  return read
    .getRowObjectsJson()
    .map((row) => rowOf(columns, ({ name, type }) => plain(row[name] ?? (type === 'list' ? [] : null))));
}

function plain(value: unknown): Cell {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Cell;
  if (Array.isArray(value)) return value.map(String);
  throw new Error(`DuckDB gives a value of no type of ours: ${JSON.stringify(value)}`);
}

function rowOf(columns: readonly DumpColumn[], cell: (column: DumpColumn) => Cell): Row {
  return Object.fromEntries(columns.map((column) => [column.name, cell(column)]));
}
