import { isFiltered, type SearchState } from '../evaluation/state.ts';
import { daysOf } from '../query/field-date.ts';

/** Whether anything but the query narrows the records listed: dates that cannot be read do not. */
export function isNarrowed({ filters, date }: SearchState): boolean {
  return isFiltered({ filters, date: daysOf(date) === undefined ? '' : date });
}
