import { type ListsText, readLists, writeLists } from './lists-text.ts';

/** For each record some of a few values, such as the stances of its positions. */
export interface ChoicesText<Value extends string> {
  readonly values: readonly Value[];
  /** For each record which of the values, from 0. */
  readonly chosen: ListsText;
}

/** Writes which values each record has. */
export function writeChoices<Value extends string>(
  choices: readonly (readonly Value[])[],
): ChoicesText<Value> {
  const values = [...new Set(choices.flat())];
  return { values, chosen: writeLists(choices.map((each) => each.map((value) => values.indexOf(value)))) };
}

/** For each record the values that it has. */
export function readChoices<Value extends string>({ values, chosen }: ChoicesText<Value>): Value[][] {
  return readLists(chosen).map((places) => places.flatMap((place) => values[place] ?? []));
}
