import { type Node, type Term, termsOf } from '../query/ast.ts';
import type { Answer } from './evaluate.ts';
import { codeAt, segmentCode, segmentOfCode } from './places.ts';

/** A quotation or figure of a record that matches. */
export interface MatchingPart {
  readonly kind: 'quotation' | 'figure';
  /** Which one of the record, from 0. */
  readonly number: number;
  /** How many of the wanted terms it holds. */
  readonly terms: number;
  /** Whether it holds all that the query wants, by the speaker wanted. */
  readonly whole: boolean;
}

/**
 * The quotations and figures of a record in which wanted terms stand, and the quotations of a wanted speaker: those
 * that have most of it first.
 */
export function matchingParts(
  record: number,
  node: Node,
  answer: Answer,
  quotations: number,
): MatchingPart[] {
  const held = new Map<number, Set<Term>>();
  for (const term of termsOf(node, 'wanted')) {
    for (const place of answer.matches.get(term)?.text.get(record) ?? []) {
      const code = codeAt(place);
      held.set(code, (held.get(code) ?? new Set()).add(term));
    }
  }
  for (const isTheirs of answer.quoted.values()) {
    for (let number = 0; number < quotations; number++) {
      const code = segmentCode({ kind: 'quotation', number });
      if (isTheirs(record, number) && !held.has(code)) held.set(code, new Set());
    }
  }
  const parts = [...held]
    .sort(([left], [right]) => (left % 2) - (right % 2) || left - right)
    .flatMap(([code, terms]): MatchingPart[] => {
      const { kind, number } = segmentOfCode(code);
      if (kind !== 'quotation' && kind !== 'figure') return [];
      const whole = satisfies(node, { record, number, kind, terms, answer });
      return [{ kind, number, terms: terms.size, whole }];
    });
  return parts.sort((left, right) => Number(right.whole) - Number(left.whole) || right.terms - left.terms);
}

/** A quotation or figure, and the terms that stand in it. */
interface Held {
  readonly record: number;
  readonly number: number;
  readonly kind: 'quotation' | 'figure';
  readonly terms: ReadonlySet<Term>;
  readonly answer: Answer;
}

/**
 * Whether a part has what the query wants of words and speakers. What is asked of the whole record, or excluded, does
 * not matter here.
 */
function satisfies(node: Node, held: Held): boolean {
  switch (node.type) {
    case 'term':
      return held.terms.has(node);
    case 'name': {
      const isTheirs = held.answer.quoted.get(node);
      return isTheirs === undefined || (held.kind === 'quotation' && isTheirs(held.record, held.number));
    }
    case 'any':
      return node.parts.some((part) => part.type !== 'not' && satisfies(part, held));
    case 'all':
      return node.parts.every((part) => satisfies(part, held));
    default:
      return true;
  }
}
