import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../reference/item.ts';
import { placesIn } from './text-place.ts';

/** A value in a table, with the place where it begins. */
export interface CsvCell {
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/** A table cut into rows; the rows before a fault are there, what comes after it is not. */
export interface CsvRows {
  readonly rows: readonly (readonly CsvCell[])[];
  readonly problems: readonly Problem[];
}

/** What parts the values of a table: comma, semicolon or tab, whichever the first line has most of outside quotation marks. */
export function delimiterOf(text: string): string {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => header.split(delimiter).length;
  const [best = ','] = [',', ';', '\t'].toSorted((left, right) => count(right) - count(left));
  return best;
}

/** Cuts a table (RFC 4180, also with semicolons or tabs) into its rows. Empty rows are left out. */
export function csvRows(given: string): CsvRows {
  const text = given.replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(text);
  const placeOf = placesIn(text);
  const rows: CsvCell[][] = [];
  let end = 0;
  const onRecord = (values: readonly string[], raw: string) => {
    const start = end + (raw.length - raw.trimStart().length);
    end += raw.length;
    if (values.every((value) => value.trim() === '')) return;
    const offsets = cellOffsets(raw.trimStart(), delimiter);
    rows.push(
      values.map((value, index) => ({ value: value.trim(), ...placeOf(start + (offsets[index] ?? 0)) })),
    );
  };
  try {
    parse(text, {
      delimiter,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (row: unknown) => {
        if (isRawRow(row)) onRecord(row.record, row.raw);
        return null;
      },
    });
    return { rows, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, problems: [problemOf(error, placeOf(end).line)] };
  }
}

/** What the parser gives with its option `raw`, of which its types know nothing. */
function isRawRow(row: unknown): row is { readonly record: readonly string[]; readonly raw: string } {
  return typeof row === 'object' && row !== null && 'record' in row && 'raw' in row;
}

/** Where each value of a row begins, its quotation mark included. */
function cellOffsets(row: string, delimiter: string): number[] {
  const offsets = [0];
  let quoted = false;
  for (let at = 0; at < row.length; at++) {
    if (row[at] === '"') quoted = !quoted;
    else if (row[at] === delimiter && !quoted) offsets.push(at + 1);
  }
  return offsets;
}

function problemOf(error: CsvError, rowLine: number): Problem {
  const line = Number(error.lines ?? rowLine);
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED';
  return {
    line: unclosed ? rowLine : line,
    column: 1,
    message: unclosed
      ? 'A quotation mark is opened in this row and never closed; from here on nothing can be read.'
      : 'A quotation mark stands where none can; from here on nothing can be read.',
    mend: 'A value that holds a quotation mark stands in quotation marks, and the mark in it is doubled: "say ""no""".',
  };
}
