import { inMarks } from '../../archive/in-marks.ts';
import { nearest } from '../../archive/nearest.ts';
import { STATEMENT_TYPE_NAMES } from '../../archive/schema/statement-types.ts';
import { readDate } from '../reference/date.ts';
import type { Problem, ReadReferences, ReferenceItem, Remark, Work } from '../reference/item.ts';
import { keywordsOf } from '../reference/keyword.ts';
import { statementTypeOf } from '../reference/work.ts';
import { type CsvCell, csvRows } from './csv-rows.ts';

/** The columns of a table of references; the order is free, and only `title` has to be there. */
export const CSV_COLUMNS = [
  'title',
  'date',
  'source',
  'url',
  'authors',
  'kind',
  'issuer',
  'type',
  'organisations',
  'policies',
  'people',
  'keywords',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Reads a table with the columns that mapping.md names. */
export function readCsv(text: string): ReadReferences {
  const { rows, problems } = csvRows(text);
  const [header = [], ...body] = rows;
  const columns = header.map(({ value }) => columnOf(value));
  const found = [...problems, ...headerProblems(header, columns)];
  if (!columns.includes('title')) return { items: [], problems: found, remarks: [] };
  const remarks = header.flatMap(({ value, line }, index) =>
    columns[index] === undefined ? unknownColumn(value, line) : [],
  );
  const items: ReferenceItem[] = [];
  for (const row of body) {
    const read = readRow(row, header, columns);
    if ('item' in read) items.push(read.item);
    else found.push(...read.problems);
  }
  return { items, problems: found, remarks };
}

function columnOf(name: string): CsvColumn | undefined {
  return CSV_COLUMNS.find((column) => column === name.toLowerCase());
}

function headerProblems(header: readonly CsvCell[], columns: readonly (CsvColumn | undefined)[]): Problem[] {
  const twice = header.filter((_, index) => {
    const column = columns[index];
    return column !== undefined && columns.indexOf(column) < index;
  });
  const problems: Problem[] = twice.map(({ value, line, column }) => ({
    line,
    column,
    message: `The column “${value}” stands here twice.`,
    mend: 'Keep one of them.',
  }));
  if (columns.includes('title')) return problems;
  return [
    ...problems,
    {
      line: header[0]?.line ?? 1,
      column: 1,
      message: 'The first row names no column “title”.',
      mend: `The first row names the columns: ${CSV_COLUMNS.join(', ')}. Only title has to be there.`,
    },
  ];
}

function unknownColumn(value: string, line: number): Remark {
  const near = nearest(value, CSV_COLUMNS);
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  return { line, message: `The column “${value}” is not known and was left out${hint}` };
}

type ReadRow = { readonly item: ReferenceItem } | { readonly problems: readonly Problem[] };

function readRow(
  row: readonly CsvCell[],
  header: readonly CsvCell[],
  columns: readonly (CsvColumn | undefined)[],
): ReadRow {
  const first = row[0] ?? { value: '', line: 1, column: 1 };
  if (row.length > header.length) {
    const message = `This row has ${row.length} values, and the first row names ${header.length} columns.`;
    const mend = 'A value that holds what parts the values stands in quotation marks.';
    return { problems: [{ line: first.line, column: first.column, message, mend }] };
  }
  const cell = (column: CsvColumn) => row[columns.indexOf(column)];
  const text = (column: CsvColumn) => cell(column)?.value || undefined;
  const list = (column: CsvColumn) =>
    (text(column) ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  const { work, problems } = workIn(cell('kind'), cell('type'), cell('issuer'));
  if (problems.length > 0) return { problems };
  return {
    item: {
      line: first.line,
      title: text('title'),
      authors: list('authors'),
      ...readDate(text('date') ?? ''),
      work,
      source: text('source'),
      url: text('url'),
      keywords: keywordsOf(list('keywords')),
      issuer: text('issuer'),
      organisations: list('organisations'),
      policies: list('policies'),
      people: list('people'),
      ignored: [],
    },
  };
}

/** The kind as the row says it; without one, whatever has a type or an issuer is a statement. */
function workIn(kind?: CsvCell, type?: CsvCell, issuer?: CsvCell): { work: Work; problems: Problem[] } {
  const problems: Problem[] = [];
  const refuse = (cell: CsvCell, message: string, mend: string) =>
    problems.push({ line: cell.line, column: cell.column, message, mend });
  const statementType = type?.value ? statementTypeOf(type.value) : undefined;
  const stated = Boolean(type?.value) || Boolean(issuer?.value);
  const named = kind?.value.toLowerCase() || (stated ? 'statement' : 'article');
  if (kind !== undefined && named !== 'article' && named !== 'statement')
    refuse(kind, `kind is “${kind.value}”.`, 'Write article or statement, or leave it empty.');
  if (type?.value && statementType === undefined) {
    const near = nearest(type.value, STATEMENT_TYPE_NAMES);
    const hint = near === undefined ? '' : ` Did you mean ${inMarks(near)}?`;
    refuse(type, `type is “${type.value}”.`, `Write one of ${STATEMENT_TYPE_NAMES.join(', ')}.${hint}`);
  }
  if (kind !== undefined && named === 'article' && stated)
    refuse(kind, 'An article has no type and no issuer.', 'Write statement, or empty those two.');
  const work: Work = named === 'statement' ? { kind: 'statement', type: statementType } : { kind: 'article' };
  return { work, problems };
}
