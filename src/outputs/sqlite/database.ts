import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { CellValue } from '../csv.ts';
import type { WrittenTable } from '../tables/all.ts';
import {
  indexDefinitions,
  linkDefinition,
  linkTables,
  quoted,
  searchDefinition,
  tableDefinition,
} from './definition.ts';
import { VIEWS } from './views.ts';

/**
 * The archive as an SQLite database, as the bytes of its file: the tables with keys and indexes, a table for each list
 * of ids, full-text search, views, and what everything means (`about`, `about_columns`). It is made in memory, and the
 * same tables always give the same bytes.
 * @param about what is to be known of the whole: title, licence and the like.
 */
export function sqliteFile(
  tables: readonly WrittenTable[],
  about: Readonly<Record<string, string>>,
): Uint8Array {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    // The page size does not hang on what SQLite was built with; user_version is that of this layout.
    database.exec('PRAGMA page_size = 4096; PRAGMA user_version = 1; BEGIN');
    describe(database, tables, about);
    for (const { table } of tables) {
      database.exec(tableDefinition(table));
      for (const links of linkTables(table)) database.exec(linkDefinition(table, links));
    }
    for (const written of tables) fill(database, written);
    for (const { table } of tables) for (const statement of indexDefinitions(table)) database.exec(statement);
    for (const { table } of tables) for (const statement of searchDefinition(table)) database.exec(statement);
    for (const { name, query } of VIEWS) database.exec(`CREATE VIEW ${quoted(name)} AS${query}`);
    database.exec('COMMIT; ANALYZE; VACUUM');
    return database.serialize();
  } finally {
    database.close();
  }
}

function describe(
  database: DatabaseSync,
  tables: readonly WrittenTable[],
  about: Readonly<Record<string, string>>,
): void {
  database.exec(`
    CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE about_columns (
      table_name TEXT NOT NULL, column_name TEXT NOT NULL, type TEXT NOT NULL, description TEXT NOT NULL,
      PRIMARY KEY (table_name, column_name)
    )`);
  insertAll(database, 'about', Object.entries(about));
  const columns = tables.flatMap(({ table }) =>
    table.columns.map(({ name, type, description }) => [table.name, name, type, description]),
  );
  insertAll(database, 'about_columns', columns);
}

function fill(database: DatabaseSync, { table, rows }: WrittenTable): void {
  insertAll(
    database,
    table.name,
    rows.map((row) => row.map(sqlValue)),
  );
  const key = table.columns.findIndex(({ name }) => name === 'id');
  for (const [column, { links }] of table.columns.entries())
    if (links !== undefined) insertAll(database, links.name, linkRows(rows, key, column));
}

/** A row for each id in the lists of a column: whose list it is, the id, its place. */
function linkRows(rows: readonly (readonly CellValue[])[], key: number, column: number): SQLInputValue[][] {
  return rows.flatMap((row) => {
    const list = row[column];
    return Array.isArray(list) ? list.map((id, index) => [sqlValue(row[key]), id, index + 1]) : [];
  });
}

function insertAll(database: DatabaseSync, table: string, rows: readonly (readonly SQLInputValue[])[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const insert = database.prepare(`INSERT INTO ${quoted(table)} VALUES (${first.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...row);
}

/** A cell as SQLite has it: booleans as 0 and 1, lists as JSON. */
function sqlValue(value: CellValue): SQLInputValue {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}
