import { beforeEach, describe, expect, it } from 'vitest';
import { linkTables } from '../../src/outputs/sqlite/definition.ts';
import { VIEWS } from '../../src/outputs/sqlite/views.ts';
import { TABLES } from '../../src/outputs/tables/all.ts';
import { askSqlite, csvRows } from '../harness/dump.ts';
import { few } from '../harness/few.ts';
import { needs } from '../harness/reader.ts';

beforeEach((context) => needs(context, 'sqlite3'));

/** The words of a text as a careful reader would tell them apart: letters and digits, no capitals, no accents. */
function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
}

describe('the database', () => {
  it('is sound: pages, indexes, constraints, keys', () => {
    expect(askSqlite('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(askSqlite('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('says what each of its columns means, and has no other', () => {
    const told = TABLES.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
    const described = askSqlite("SELECT table_name, column_name FROM about_columns WHERE description <> ''");
    expect(described.map((row) => `${row.table_name}.${row.column_name}`).sort()).toEqual(told.sort());
    const real = TABLES.flatMap(({ name }) =>
      askSqlite(`SELECT name FROM pragma_table_info('${name}')`).map((row) => `${name}.${row.name}`),
    );
    expect(real.sort()).toEqual(told.sort());
  });

  it('has an index for every key that points at another table', () => {
    const missing = askSqlite(`
      SELECT tables.name || '.' || keys."from" AS missing
      FROM sqlite_schema tables, pragma_foreign_key_list(tables.name) keys
      WHERE tables.type = 'table' AND NOT EXISTS (
        SELECT * FROM pragma_index_list(tables.name) indexes, pragma_index_info(indexes.name) columns
        WHERE columns.seqno = 0 AND columns.name = keys."from")`);
    expect(missing).toEqual([]);
  });

  it.each(TABLES.flatMap((table) => linkTables(table).map((links) => ({ table, links, of: links.name }))))(
    '$of holds the lists of its table, in their order',
    ({ table, links }) => {
      const [from, to] = links.columns;
      const column = table.columns.find((one) => one.links === links)?.name ?? '';
      const listed = csvRows(table.name, table.columns).flatMap((row) => {
        const list = row[column];
        return Array.isArray(list) ? list.map((id: string) => `${row.id} ${id}`) : [];
      });
      const rows = askSqlite(`
        SELECT links."${from}" AS owner, links."${to}" AS item FROM "${links.name}" links
        JOIN "${table.name}" ON "${table.name}".id = links."${from}"
        ORDER BY "${table.name}".rowid, place`);
      expect(rows.map(({ owner, item }) => `${owner} ${item}`)).toEqual(listed);
    },
  );

  it.each(VIEWS.map(({ name }) => name))('%s answers', (name) => {
    expect(askSqlite(`SELECT * FROM ${name} LIMIT 1`)).toHaveLength(1);
  });

  it('counts each published record once in records_by_year', () => {
    const published = csvRows('records', TABLES.find(({ name }) => name === 'records')?.columns ?? []).filter(
      ({ status }) => status === 'published',
    );
    expect(askSqlite('SELECT sum(records) AS records FROM records_by_year')).toEqual([
      { records: published.length },
    ]);
  });
});

describe.each([
  { table: 'records', columns: ['title', 'abstract'] },
  { table: 'quotations', columns: ['text'] },
])('full-text search of $table', ({ table, columns }) => {
  const texts = () =>
    askSqlite(`SELECT rowid, ${columns.join(', ')} FROM ${table}`).map((row) => ({
      rowid: Number(row.rowid),
      words: wordsOf(columns.map((column) => row[column] ?? '').join(' \n ')),
    }));
  const found = (query: string) =>
    askSqlite(`SELECT rowid FROM ${table}_fts WHERE ${table}_fts MATCH '${query}' ORDER BY rowid`).map(
      (row) => Number(row.rowid),
    );

  it('finds what a plain reading finds, for every hundredth word and its beginning', () => {
    const rows = texts();
    const vocabulary = [...new Set(rows.flatMap(({ words }) => words))].sort();
    const tried = vocabulary.filter((_, index) => index % 100 === 0);
    expect(tried.length).toBeGreaterThan(10);
    const wrong = tried.flatMap((word) => {
      const whole = rows.filter(({ words }) => words.includes(word)).map(({ rowid }) => rowid);
      const start = word.slice(0, 4);
      const begun = rows
        .filter(({ words }) => words.some((one) => one.startsWith(start)))
        .map(({ rowid }) => rowid);
      return [
        ...(String(found(`"${word}"`)) === String(whole) ? [] : [word]),
        ...(String(found(`"${start}"*`)) === String(begun) ? [] : [`${start}*`]),
      ];
    });
    expect(few(wrong)).toEqual([]);
  });

  it('points at the rows that it was made from', () => {
    const { length } = texts();
    expect(askSqlite(`SELECT count(*) AS rows FROM ${table}_fts_docsize`)).toEqual([{ rows: length }]);
  });
});
