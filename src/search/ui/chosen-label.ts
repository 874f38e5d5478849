import type { Filter } from '../evaluation/state.ts';
import { describeDays } from '../query/describe-days.ts';
import { daysOf } from '../query/field-date.ts';
import type { Names } from '../query/names.ts';
import { FILTER_NAMES, valueName } from './labels.ts';

/** A filter in force in words: `Organisation: BMA`, `Dates: May 2021`. */
export function chosenLabel(filter: Filter | 'date', value: string, names: Names): string {
  if (filter !== 'date') return `${FILTER_NAMES[filter]}: ${valueName(filter, value, names)}`;
  const days = daysOf(value);
  return days === undefined ? `Dates: “${value}”, which could not be read` : `Dates: ${describeDays(days)}`;
}
