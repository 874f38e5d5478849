import type { Column, LinkTable, TableDescription } from '../tables/table.ts';

/** A name as SQL has it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

const names = (columns: readonly string[]) => columns.map(quoted).join(', ');

/** The tables of id lists that belong to a table. */
export function linkTables(table: TableDescription): LinkTable[] {
  return table.columns.flatMap(({ links }) => (links === undefined ? [] : [links]));
}

/** The columns of a table whose words are indexed. */
export function searchableColumns(table: TableDescription): string[] {
  return table.columns.filter(({ searchable }) => searchable === true).map(({ name }) => name);
}

function typeOf({ name, type }: Omit<Column<never>, 'of'>): string {
  switch (type) {
    case 'integer':
      return 'INTEGER';
    case 'boolean':
      return `INTEGER CHECK (${quoted(name)} IN (0, 1))`;
    case 'list':
      return `TEXT CHECK (json_valid(${quoted(name)}))`;
    case 'string':
    case 'date':
      return 'TEXT';
  }
}

/** The statement that makes a table with its keys. */
export function tableDefinition(table: TableDescription): string {
  const parts = [
    ...table.columns.map(
      (column) =>
        `${quoted(column.name)} ${typeOf(column)}${table.primaryKey.includes(column.name) ? ' NOT NULL' : ''}`,
    ),
    `PRIMARY KEY (${names(table.primaryKey)})`,
    ...table.foreignKeys.map(
      ({ field, table: other, column }) =>
        `FOREIGN KEY (${quoted(field)}) REFERENCES ${quoted(other)} (${quoted(column)})`,
    ),
  ];
  return `CREATE TABLE ${quoted(table.name)} (\n  ${parts.join(',\n  ')}\n)`;
}

/**
 * The statement that makes a table of id lists: `place` is the place in the list, from 1. The key comes first: SQLite
 * 3.40 finds fault with a table without rowids where it does not.
 */
export function linkDefinition(table: TableDescription, { name, columns, table: other }: LinkTable): string {
  const [from, to] = columns;
  return `CREATE TABLE ${quoted(name)} (
  ${quoted(from)} TEXT NOT NULL REFERENCES ${quoted(table.name)} ("id"),
  ${quoted(to)} TEXT NOT NULL REFERENCES ${quoted(other)} ("id"),
  "place" INTEGER NOT NULL,
  PRIMARY KEY (${names([from, to])})
) WITHOUT ROWID`;
}

/** The statements that make the indexes of a table: what its rows point at, and what they are sorted and chosen by. */
export function indexDefinitions(table: TableDescription): string[] {
  const sorted = ['date_earliest', 'speaker', 'holder', 'stance', 'attributed_to'];
  const columns = table.columns
    .map(({ name }) => name)
    .filter((name) => sorted.includes(name) || table.foreignKeys.some(({ field }) => field === name))
    // The first column of a key is found by the key.
    .filter((name) => name !== table.primaryKey[0]);
  const own = columns.map((column) => indexOn(table.name, column));
  return [...own, ...linkTables(table).map(({ name, columns: [, to] }) => indexOn(name, to))];
}

function indexOn(table: string, column: string): string {
  return `CREATE INDEX ${quoted(`${table}_${column}`)} ON ${quoted(table)} (${quoted(column)})`;
}

/**
 * The statements that index the words of a table: case and accents folded, no word stems, so that it is plain what is
 * found. The index holds no text of its own: it points at the rows.
 */
export function searchDefinition(table: TableDescription): string[] {
  const columns = searchableColumns(table);
  if (columns.length === 0) return [];
  const index = quoted(`${table.name}_fts`);
  const options = `content = ${quoted(table.name)}, tokenize = "unicode61 remove_diacritics 2"`;
  return [
    `CREATE VIRTUAL TABLE ${index} USING fts5 (${names(columns)}, ${options})`,
    `INSERT INTO ${index} (${index}) VALUES ('rebuild')`,
    `INSERT INTO ${index} (${index}) VALUES ('optimize')`,
  ];
}
