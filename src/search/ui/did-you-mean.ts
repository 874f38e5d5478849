import { stemOf } from '../../archive/text/stem.ts';
import type { Library } from '../evaluation/catalogue.ts';
import { type Outcome, search } from '../evaluation/search.ts';
import type { SearchState } from '../evaluation/state.ts';
import { type Term, termsOf } from '../query/ast.ts';
import { knownWords } from '../suggestion/spelling.ts';
import { type CorrectedQuery, corrected } from '../suggestion/spelling-query.ts';
import { type Child, element } from './dom.ts';
import { counted } from './labels.ts';
import type { Links } from './links.ts';

/**
 * “Did you mean carbon border? 12 records.” with a link, for a query with words that stand nowhere in the archive.
 * Empty unless what it offers finds more than the query itself. The archive's words are loaded only when a word of
 * the query finds nothing.
 * @throws what the library throws when its files cannot be had
 */
export async function didYouMean(
  outcome: Outcome,
  library: Library,
  links: Pick<Links, 'view'>,
): Promise<HTMLElement[]> {
  if (!(await hasUnknownWord(outcome))) return [];
  const known = knownWords(await library.vocabulary(), library.names);
  const meant = corrected(outcome.typed, outcome.state.query, known);
  if (meant === undefined) return [];
  const state: SearchState = { ...outcome.state, query: meant.query, certainty: 'certain', page: 1 };
  const { certain } = await search(state, library);
  if (certain <= outcome.certain) return [];
  const link = element('a', { href: links.view(state) }, ...emphasised(meant));
  return [
    element(
      'p',
      { 'data-did-you-mean': meant.query },
      'Did you mean ',
      link,
      `? ${counted(certain, 'record')}.`,
    ),
  ];
}

/** Whether a word that is wanted finds nothing by itself; what a search has loaded answers it. */
async function hasUnknownWord({ typed, answer, catalogue }: Outcome): Promise<boolean> {
  const unknown = async ({ forms, exact }: Term) => {
    for (const form of forms) {
      const found = await catalogue.forms(stemOf(form));
      if (exact ? !found.some((each) => each.form === form) : found.length === 0) return true;
    }
    return false;
  };
  const nowhere = termsOf(typed, 'wanted').filter((term) => answer.matches.get(term)?.records.size === 0);
  return (await Promise.all(nowhere.map(unknown))).includes(true);
}

/** The query with the words that were changed emphasised. */
function emphasised({ query, changed }: CorrectedQuery): Child[] {
  const shown: Child[] = [];
  let at = 0;
  for (const { from, to } of changed) {
    shown.push(query.slice(at, from), element('strong', {}, query.slice(from, to)));
    at = to;
  }
  return [...shown, query.slice(at)].filter((child) => child !== '');
}
