import type { Archive } from '../../archive/index.ts';
import type { PublishedSite } from '../../citation/published-site.ts';
import { type CellValue, csvLine } from '../csv.ts';
import { ORGANISATIONS, PEOPLE, POLICIES, SOURCES } from './entities.ts';
import { FIGURES } from './figures.ts';
import { POSITIONS } from './positions.ts';
import { QUOTATIONS } from './quotations.ts';
import { RECORDS } from './records.ts';
import { cellsOf, headerLine, type Table, type TableDescription } from './table.ts';
import { TRACES } from './traces.ts';

/** Every table of the archive, in the order of the data page. */
export const TABLES: readonly TableDescription[] = [
  RECORDS,
  QUOTATIONS,
  TRACES,
  POSITIONS,
  FIGURES,
  ORGANISATIONS,
  POLICIES,
  PEOPLE,
  SOURCES,
];

/** A table with its rows, as values and as a CSV file. */
export interface WrittenTable {
  readonly table: TableDescription;
  /** In the order of the columns. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly csv: string;
}

/** A row as it was written before. */
export interface WrittenRow {
  readonly cells: readonly CellValue[];
  readonly csv: string;
}

/** Writes every table; the rows of the records are written already, for other files share them. */
export function writtenTables(
  archive: Archive,
  site: PublishedSite,
  records: readonly WrittenRow[],
): WrittenTable[] {
  const write = <Row>(table: Table<Row>): WrittenTable => {
    const rows = table.rows(archive).map((row) => cellsOf(table, row, site));
    return { table, rows, csv: headerLine(table) + rows.map(csvLine).join('') };
  };
  return [
    {
      table: RECORDS,
      rows: records.map(({ cells }) => cells),
      csv: headerLine(RECORDS) + records.map(({ csv }) => csv).join(''),
    },
    write(QUOTATIONS),
    write(TRACES),
    write(POSITIONS),
    write(FIGURES),
    write(ORGANISATIONS),
    write(POLICIES),
    write(PEOPLE),
    write(SOURCES),
  ];
}
