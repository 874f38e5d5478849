import type { NameRow } from '../files.ts';
import { type ListsText, readLists, writeLists } from './lists-text.ts';

/** Rows of names, those that the most records name first: frequent ones get the smallest numbers. */
function frequentFirst(names: readonly NameRow[]): number[] {
  const count = (row: number) => names[row]?.[3] ?? 0;
  return [...names.keys()].sort((left, right) => count(right) - count(left) || left - right);
}

/** Writes which entities of one kind each record names, as differences of their ranks by frequency. */
export function writeNamed(named: readonly (readonly number[])[], names: readonly NameRow[]): ListsText {
  const ranks = new Map(frequentFirst(names).map((row, rank) => [row, rank]));
  const ranked = named.map((rows) => rows.map((row) => ranks.get(row) ?? -1).sort((a, b) => a - b));
  return writeLists(ranked.map((list) => list.map((rank, at) => rank - (list[at - 1] ?? 0))));
}

/** For each record the rows of the entities that it names, ascending. */
export function readNamed(text: ListsText, names: readonly NameRow[]): number[][] {
  const rows = frequentFirst(names);
  return readLists(text).map((differences) => {
    let rank = 0;
    const named = differences.map((difference) => {
      rank += difference;
      return rows[rank] ?? 0;
    });
    return named.sort((left, right) => left - right);
  });
}
