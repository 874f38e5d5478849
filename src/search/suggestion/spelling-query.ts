import { type Node, type Span, type Term, termsOf } from '../query/ast.ts';
import { type Word, wordsOf } from '../query/words.ts';
import { correction, isKnown, type KnownWords } from './spelling.ts';

/** A query with more unknown words is no slip of the keyboard, and must not cost time. */
const MOST = 8;

/** A query with its unknown words replaced. */
export interface CorrectedQuery {
  readonly query: string;
  /** Where the replaced words stand in it, in order. */
  readonly changed: readonly Span[];
}

/** The words of a term where they stand in the query; those of a field's name before it are none of them. */
function wordsIn({ forms, span }: Term, query: string): Word[] {
  return wordsOf(query.slice(span.from, span.to))
    .slice(-forms.length)
    .map(({ form, from, to }) => ({ form, from: from + span.from, to: to + span.from }));
}

/** With a capital where one was typed. Never all in capitals: it would be read as an operator. */
function asTyped(correct: string, typed: string): string {
  return /^\p{Lu}\p{Ll}/u.test(typed) ? correct.charAt(0).toUpperCase() + correct.slice(1) : correct;
}

/**
 * The query with every wanted word that stands nowhere replaced by the one that was probably meant; everything else
 * stays as typed, and so does an unknown word that resembles none.
 * @param node the query as it was read, before names were expanded
 * @returns undefined when nothing is replaced
 */
export function corrected(node: Node, query: string, known: KnownWords): CorrectedQuery | undefined {
  const unknown: Word[] = [];
  for (const term of termsOf(node, 'wanted')) {
    unknown.push(...wordsIn(term, query).filter(({ form }) => !isKnown(form, term.exact, known)));
    if (unknown.length > MOST) return undefined;
  }
  const changed: Span[] = [];
  let made = '';
  let rest = 0;
  for (const { form, from, to } of unknown.sort((left, right) => left.from - right.from)) {
    const correct = correction(form, known);
    if (correct === undefined) continue;
    made += query.slice(rest, from) + asTyped(correct, query.slice(from, to));
    changed.push({ from: made.length - correct.length, to: made.length });
    rest = to;
  }
  return changed.length === 0 ? undefined : { query: made + query.slice(rest), changed };
}
