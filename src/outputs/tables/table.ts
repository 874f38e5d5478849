import type { Archive } from '../../archive/index.ts';
import type { PublishedSite } from '../../citation/published-site.ts';
import { type CellValue, csvLine } from '../csv.ts';

/** A table that holds, for each id in the lists of a column, a row of its own: for joins. */
export interface LinkTable {
  readonly name: string;
  /** Column of the row that has the list, and column of the id in it. */
  readonly columns: readonly [from: string, to: string];
  /** The table whose ids the list holds. */
  readonly table: string;
}

/** One column of a table; the description is what the data package and the data page say of it. */
export interface Column<Row> {
  readonly name: string;
  /**
   * `list` is a list of texts: joined by `; ` in CSV, a LIST in Parquet, JSON in SQLite. `date` is a day; dates that may
   * be less precise are EDTF, a `string`.
   */
  readonly type: 'string' | 'boolean' | 'integer' | 'date' | 'list';
  readonly description: string;
  /** Where SQLite has a list of ids once more, row by row. */
  readonly links?: LinkTable;
  /** Whether SQLite indexes its words. */
  readonly searchable?: true;
  readonly of: (row: Row, site: PublishedSite) => CellValue;
}

/** Columns that name rows of another table. */
export interface ForeignKey {
  readonly field: string;
  readonly table: string;
  readonly column: string;
}

/** One kind of thing as a table: `data/<name>.csv`, `data/<name>.parquet`, and a table of `data/archive.sqlite`. */
export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly Column<Row>[];
  readonly rows: (archive: Archive) => readonly Row[];
}

/** What can be said of a table without its rows: for the data package and the data page. */
export type TableDescription = Omit<Table<never>, 'columns' | 'rows'> & {
  readonly columns: readonly Omit<Column<never>, 'of'>[];
};

/** One row as values: computed once, written in every format. What is not known is undefined, never an empty text. */
export function cellsOf<Row>(table: Table<Row>, row: Row, site: PublishedSite): CellValue[] {
  return table.columns.map((column) => {
    const value = column.of(row, site);
    return value === '' ? undefined : value;
  });
}

/** The first line of a table's CSV file. */
export function headerLine(table: { readonly columns: readonly { readonly name: string }[] }): string {
  return csvLine(table.columns.map(({ name }) => name));
}
