import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { CellValue } from './csv.ts';
import type { WrittenTable } from './tables/all.ts';
import type { Column } from './tables/table.ts';

/** How Parquet stores a column; a list takes three nested elements (LogicalTypes.md of parquet-format). */
function elementsOf({ name, type }: Omit<Column<never>, 'of'>): SchemaElement[] {
  switch (type) {
    case 'string':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type: 'OPTIONAL' }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }];
    case 'date':
      return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }];
    case 'list':
      return [
        { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ];
  }
}

/** A table as a Parquet file, with typed columns. What is not known is null. The same rows give the same bytes. */
export function parquetFile({ table, rows }: WrittenTable): Uint8Array {
  const schema: SchemaElement[] = [
    { name: 'schema', num_children: table.columns.length },
    ...table.columns.flatMap(elementsOf),
  ];
  const columnData = table.columns.map(({ name, type }, column) => ({
    name,
    data: rows.map((row) => (type === 'date' ? dayOf(row[column]) : (row[column] ?? null))),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: 'hyparquet-writer' }));
}

/** A day as a date at midnight, universal time. */
function dayOf(value: CellValue): Date | null {
  return typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : null;
}
