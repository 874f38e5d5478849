import { RecordSet } from '../evaluation/record-set.ts';

/**
 * Finds the records that name an entity of one kind, by its row.
 * @param named for each record the rows of what it names; turned round when something is asked for the first time
 */
export function recordsByRow(named: readonly (readonly number[])[]): (row: number) => RecordSet {
  let records: Map<number, number[]> | undefined;
  const sets = new Map<number, RecordSet>();
  return (row) => {
    records ??= turnedRound(named);
    let set = sets.get(row);
    if (set === undefined) {
      set = RecordSet.of(records.get(row) ?? [], named.length);
      sets.set(row, set);
    }
    return set;
  };
}

function turnedRound(named: readonly (readonly number[])[]): Map<number, number[]> {
  const records = new Map<number, number[]>();
  for (const [record, rows] of named.entries()) {
    for (const row of rows) {
      const known = records.get(row);
      if (known === undefined) records.set(row, [record]);
      else known.push(record);
    }
  }
  return records;
}
