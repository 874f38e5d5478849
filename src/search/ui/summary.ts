import type { Outcome } from '../evaluation/search.ts';
import { counted } from './labels.ts';
import { isNarrowed } from './narrowed.ts';
import { PER_PAGE, pagesOf } from './pager.ts';
import { shownQuery } from './shown-query.ts';

/** The number of results in a sentence; it is read out when it changes. */
export function summary({ state, records, possible }: Outcome): string {
  const filtered = isNarrowed(state);
  const narrowed = filtered ? ', narrowed by the filters' : '';
  const asked =
    state.query === '' ? (filtered ? ' in all' : ' in the archive') : ` for ${shownQuery(state.query)}`;
  const number = records.length === 0 ? 'No records' : counted(records.length, 'record');
  const listed = state.certainty === 'possible' ? 'that may match' : '';
  const pages = pagesOf(records.length);
  const page = Math.min(state.page, pages);
  const range = ` Showing ${(page - 1) * PER_PAGE + 1} to ${Math.min(page * PER_PAGE, records.length)}.`;
  const others = records.length === 0 ? 'record' : 'more record';
  const more =
    state.certainty === 'certain' && possible > 0 ? ` ${counted(possible, others)} may match.` : '';
  return `${[number, listed].filter(Boolean).join(' ')}${asked}${narrowed}.${more}${pages > 1 ? range : ''}`;
}
