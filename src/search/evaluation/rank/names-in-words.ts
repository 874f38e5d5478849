import type { Node, Term } from '../../query/ast.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Answer } from '../evaluate.ts';
import type { Match } from '../match.ts';
import { asTyped } from './query-words.ts';

/** Longer names are not looked for among the words of a query. */
const LONGEST_NAME = 6;

/**
 * The matches of a query's words, each word of a name that is typed among others counting as found in whatever names
 * them: in `gpc uk ballot` both `gpc` and `uk` are, in the records that name the committee called “GPC UK”. For the
 * order of results and for what nearly matches; what matches is another matter.
 */
export function withNames(node: Node, answer: Answer, catalogue: Catalogue): Answer {
  const matches = new Map<Term, Match>(answer.matches);
  const whole = asTyped(node);
  const parts = whole.type === 'all' ? whole.parts.map(asTyped) : [];
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 2; to <= Math.min(from + LONGEST_NAME, parts.length); to++) {
      // A query that is a name as a whole is searched under the other names already.
      if (to - from === parts.length) break;
      const run = parts.slice(from, to).filter((part) => part.type === 'term');
      if (run.length < to - from || run.some(({ exact, scope }) => exact || scope !== 'anywhere')) break;
      for (const entity of catalogue.names.called(run.flatMap(({ forms }) => forms))) {
        const naming = catalogue.recordsOf(entity);
        for (const term of run) {
          const match = matches.get(term);
          if (match === undefined) continue;
          matches.set(term, { ...match, named: match.named.or(naming), records: match.records.or(naming) });
        }
      }
    }
  }
  return { ...answer, matches };
}
