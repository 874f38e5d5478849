import { findDates } from '../../../archive/printed-date.ts';
import type { Node } from '../../query/ast.ts';
import { type DayRange, overlaps } from '../../query/day-range.ts';
import { daysOf } from '../../query/field-date.ts';
import type { Catalogue } from '../catalogue.ts';
import { type QueryWord, queryWords } from './query-words.ts';

const YEAR = /^(?:19|20)\d\d$/;

/** The time that the words of a query name. */
export interface AskedTime {
  readonly days: DayRange;
  /** The words that name it. */
  readonly words: readonly QueryWord[];
}

/**
 * Reads `October 2021`, `14 October 2021` or a year alone among the words of a query. It narrows nothing, as
 * `date:2021-10` does; records of that time only come earlier.
 * @returns undefined when they name no time
 */
export function askedTime(node: Node): AskedTime | undefined {
  const words = queryWords(node).filter(([word]) => word?.exact === false && word.scope === 'anywhere');
  const typed = words.map(([word]) => word?.text ?? '');
  const [date] = findDates(typed.join(' '));
  const year = typed.find((text) => YEAR.test(text));
  const days = daysOf(date?.readings[0] ?? year ?? '');
  if (days === undefined) return undefined;
  const named = new Set(date?.printed.split(' ') ?? [year]);
  return { days, words: words.filter(([word]) => named.has(word?.text ?? '')) };
}

/** Whether a record may be of the time asked for. */
export function isOfTime(record: number, { days }: AskedTime, catalogue: Catalogue): boolean {
  const date = catalogue.date(record);
  return date !== undefined && overlaps(date, days);
}
