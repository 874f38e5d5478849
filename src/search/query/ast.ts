/** Where something stands in the query as typed. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Words that stand next to each other: one word, a word with hyphens, or a phrase.
 * Exact terms match these very forms; others match every inflection of each word.
 */
export interface Term {
  readonly type: 'term';
  /** As typed, without quotation marks. */
  readonly text: string;
  readonly forms: readonly string[];
  readonly exact: boolean;
  readonly span: Span;
}

/** Every part must match; no part matches everything. */
export interface All {
  readonly type: 'all';
  readonly parts: readonly Node[];
}

/** At least one part must match. */
export interface Any {
  readonly type: 'any';
  readonly parts: readonly Node[];
}

export interface Not {
  readonly type: 'not';
  readonly part: Node;
}

/** A query as it was understood. Further kinds of node (fields, ranges) are further members. */
export type Node = Term | All | Any | Not;

/** The terms of a query; without those that it excludes when only the wanted ones are asked for. */
export function termsOf(node: Node, which: 'every' | 'wanted' = 'every'): Term[] {
  switch (node.type) {
    case 'term':
      return [node];
    case 'not':
      return which === 'wanted' ? [] : termsOf(node.part, which);
    default:
      return node.parts.flatMap((part) => termsOf(part, which));
  }
}
