import { findDates } from '../../../archive/printed-date.ts';
import type { Node } from '../ast.ts';
import type { DayRange } from '../day-range.ts';
import { daysOf } from '../field-date.ts';
import { queryWords } from './query-words.ts';

const YEAR = /^(?:19|20)\d\d$/;

/**
 * The time that the words of a query name: `October 2021`, `14 October 2021` or a year alone. It narrows nothing, as
 * `date:2021-10` does; records of that time only come earlier.
 * @returns undefined when they name none
 */
export function askedTime(node: Node): DayRange | undefined {
  const typed = queryWords(node).flatMap(([word]) => word ?? []);
  const words = typed.filter(({ exact, scope }) => !exact && scope === 'anywhere');
  const [date] = findDates(words.map(({ text }) => text).join(' '));
  return daysOf(date?.readings[0] ?? words.find(({ text }) => YEAR.test(text))?.text ?? '');
}
