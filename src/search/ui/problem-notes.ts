import type { Outcome } from '../evaluation/search.ts';
import { mendedQuery, type Problem } from '../query/problem.ts';
import { type Child, element } from './dom.ts';
import type { Links } from './links.ts';

/** Characters of the query shown on either side of the place. */
const ROUND = 30;
/** Nobody reads more; of something that is no query there may be hundreds. */
const MOST_SHOWN = 5;

/** What of the query could not be read as it stands: its place, what is wrong, and the query as mended. */
export function problemNotes({ problems, state }: Outcome, links: Links): HTMLElement[] {
  const notes = problems.slice(0, MOST_SHOWN).map((problem) => {
    const children: Child[] = [element('code', {}, ...placeOf(problem, state.query)), ' ', problem.message];
    const mended = mendedQuery(state.query, problem);
    if (mended !== undefined && mended !== state.query) {
      const href = links.view({ ...state, query: mended, certainty: 'certain', page: 1 });
      children.push(
        ' ',
        element(
          'a',
          { href, 'data-mended': mended },
          'Search for ',
          element('kbd', {}, mended || 'everything'),
        ),
        '.',
      );
    }
    return element('p', { 'data-problem': problem.level }, ...children);
  });
  const more = problems.length - notes.length;
  return more > 0
    ? [...notes, element('p', {}, `${more} more places of the query could not be read.`)]
    : notes;
}

/** The part of the query round a problem, with the place itself marked. */
function placeOf({ span }: Problem, query: string): Child[] {
  const from = Math.max(0, span.from - ROUND);
  const to = Math.min(query.length, span.to + ROUND);
  const marked = query.slice(span.from, Math.min(span.to, span.from + 2 * ROUND));
  return [
    from > 0 ? '…' : '',
    query.slice(from, span.from),
    element('mark', {}, marked === '' ? ' ' : marked),
    span.from + 2 * ROUND < span.to ? '…' : query.slice(span.to, to),
    to < query.length ? '…' : '',
  ].filter((child) => child !== '');
}
