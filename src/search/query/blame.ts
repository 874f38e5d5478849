import { type Node, type Term, termsOf } from './ast.ts';
import type { Catalogue } from './catalogue.ts';
import type { Answer } from './evaluate.ts';

/** Why nothing was found. */
export type Blame =
  /** Terms that are in no record at all; for a phrase, whether its words are. */
  | { readonly reason: 'unknown'; readonly terms: readonly { term: Term; words: boolean }[] }
  /** Every term is somewhere, with the number of records that hold it, but no record satisfies the query. */
  | { readonly reason: 'apart'; readonly terms: readonly { term: Term; count: number }[] }
  /** The query finds records; the filters leave none. */
  | { readonly reason: 'filters'; readonly count: number };

/** Which word, or which filter, is to blame for an empty result. */
export function blame(node: Node, answer: Answer, catalogue: Catalogue): Blame {
  if (answer.records.size > 0) return { reason: 'filters', count: answer.records.size };
  const terms = termsOf(node, 'wanted').filter(({ span }) => span.to > 0);
  const found = (term: Term) => answer.matches.get(term)?.records.size ?? 0;
  const unknown = terms.filter((term) => found(term) === 0);
  if (unknown.length > 0) {
    return {
      reason: 'unknown',
      terms: unknown.map((term) => ({ term, words: wordsKnown(term, catalogue) })),
    };
  }
  return { reason: 'apart', terms: terms.map((term) => ({ term, count: found(term) })) };
}

function wordsKnown(term: Term, catalogue: Catalogue): boolean {
  return (
    term.forms.length > 1 && term.forms.every((form) => catalogue.vocabulary.formsFor(form, false).length > 0)
  );
}
