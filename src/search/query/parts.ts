import { type Node, type Term, termsOf } from './ast.ts';
import type { Catalogue } from './catalogue.ts';
import type { Answer } from './evaluate.ts';
import { segmentAt } from './segments.ts';

/** A quotation or figure of a record that matches. */
export interface MatchingPart {
  readonly kind: 'quotation' | 'figure';
  /** Which one of the record, from 0. */
  readonly number: number;
  /** Its id and anchor. */
  readonly id: string;
  /** How many of the wanted terms it holds. */
  readonly terms: number;
  /** Whether it holds all that the query wants. */
  readonly whole: boolean;
}

/** The quotations and figures of a record in which wanted terms stand: those that hold most terms first. */
export function matchingParts(
  record: number,
  node: Node,
  answer: Answer,
  catalogue: Catalogue,
): MatchingPart[] {
  const segments = catalogue.segments(record);
  const held = new Map<string, Set<Term>>();
  for (const term of termsOf(node, 'wanted')) {
    for (const position of answer.matches.get(term)?.text.get(record) ?? []) {
      const segment = segmentAt(segments, position);
      if (segment?.kind !== 'quotation' && segment?.kind !== 'figure') continue;
      const key = `${segment.kind} ${segment.number}`;
      held.set(key, (held.get(key) ?? new Set()).add(term));
    }
  }
  const parts = segments.flatMap(({ kind, number }): MatchingPart[] => {
    const terms = held.get(`${kind} ${number}`);
    if (terms === undefined || (kind !== 'quotation' && kind !== 'figure')) return [];
    const ids = kind === 'quotation' ? catalogue.table.quotations : catalogue.table.figures;
    const id = ids[record]?.[number];
    return id === undefined ? [] : [{ kind, number, id, terms: terms.size, whole: satisfies(node, terms) }];
  });
  return parts.sort((left, right) => Number(right.whole) - Number(left.whole) || right.terms - left.terms);
}

/** Whether a text that holds these terms has what the query wants; what it excludes does not matter here. */
function satisfies(node: Node, terms: ReadonlySet<Term>): boolean {
  switch (node.type) {
    case 'term':
      return terms.has(node);
    case 'not':
      return true;
    case 'any':
      return node.parts.some((part) => part.type !== 'not' && satisfies(part, terms));
    case 'all':
      return node.parts.every((part) => satisfies(part, terms));
  }
}
