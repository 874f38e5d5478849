import { readNumbers, writeNumbers } from './number-text.ts';

/** Lists of numbers, one for each record or quotation, in two columns. */
export interface ListsText {
  /** How many numbers each list has. */
  readonly counts: string;
  /** The numbers of all lists, one list after the other. */
  readonly numbers: string;
}

/** Writes lists of whole numbers from 0. */
export function writeLists(lists: readonly (readonly number[])[]): ListsText {
  return {
    counts: writeNumbers(lists.map(({ length }) => length)),
    numbers: writeNumbers(lists.flat()),
  };
}

/** The lists that `writeLists` wrote. */
export function readLists({ counts, numbers }: ListsText): number[][] {
  const all = readNumbers(numbers);
  let start = 0;
  return readNumbers(counts).map((count) => {
    start += count;
    return all.slice(start - count, start);
  });
}
