import type { Archive } from '../../archive/index.ts';
import type { PublishedSite } from '../../citation/published-site.ts';
import { ORGANISATIONS, PEOPLE, POLICIES, SOURCES } from './entities.ts';
import { FIGURES } from './figures.ts';
import { POSITIONS } from './positions.ts';
import { QUOTATIONS } from './quotations.ts';
import { RECORDS } from './records.ts';
import { headerLine, rowLine, type Table, type TableDescription } from './table.ts';

/** Every table of the archive, in the order of the data page. */
export const TABLES: readonly TableDescription[] = [
  RECORDS,
  QUOTATIONS,
  POSITIONS,
  FIGURES,
  ORGANISATIONS,
  POLICIES,
  PEOPLE,
  SOURCES,
];

/** A table with its file's content. */
export interface WrittenTable {
  readonly table: TableDescription;
  readonly csv: string;
}

/** Writes every table but the records', whose lines other files share. */
export function* writtenTables(
  archive: Archive,
  site: PublishedSite,
  recordLines: Iterable<string>,
): Generator<WrittenTable> {
  const write = <Row>(table: Table<Row>): WrittenTable => ({
    table,
    csv:
      headerLine(table) +
      table
        .rows(archive)
        .map((row) => rowLine(table, row, site))
        .join(''),
  });
  yield { table: RECORDS, csv: headerLine(RECORDS) + [...recordLines].join('') };
  yield write(QUOTATIONS);
  yield write(POSITIONS);
  yield write(FIGURES);
  yield write(ORGANISATIONS);
  yield write(POLICIES);
  yield write(PEOPLE);
  yield write(SOURCES);
}
