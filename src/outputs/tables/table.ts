import type { Archive } from '../../archive/index.ts';
import type { PublishedSite } from '../../citation/published-site.ts';
import { type CellValue, csvLine } from '../csv.ts';

/** One column of a table; the description is what the data package and the data page say of it. */
export interface Column<Row> {
  readonly name: string;
  /** Type in Data Package v2. Lists are strings joined by `; `; EDTF dates are strings. */
  readonly type: 'string' | 'boolean' | 'integer' | 'date';
  readonly description: string;
  readonly of: (row: Row, site: PublishedSite) => CellValue;
}

/** Columns that name rows of another table. */
export interface ForeignKey {
  readonly field: string;
  readonly table: string;
  readonly column: string;
}

/** One kind of thing as a table: `data/<name>.csv`. */
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

/** The first line of a table's file. */
export function headerLine(table: { readonly columns: readonly { readonly name: string }[] }): string {
  return csvLine(table.columns.map(({ name }) => name));
}

/** One row as a line of CSV. */
export function rowLine<Row>(table: Table<Row>, row: Row, site: PublishedSite): string {
  return csvLine(table.columns.map((column) => column.of(row, site)));
}
