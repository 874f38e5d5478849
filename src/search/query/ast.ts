import type { RecordKind } from '../../archive/content.ts';
import type { Stance } from '../../archive/schema/stances.ts';
import type { StatementType } from '../../archive/schema/statement-types.ts';
import type { Named } from '../files.ts';
import type { DayRange } from './day-range.ts';

/** Where something stands in the query as typed, in UTF-16 units: `query.slice(from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What words are looked for in: every text of a record and the names in it, or its title, or one of its quotations. */
export type Scope = 'anywhere' | 'title' | 'quotation';

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
  readonly scope: Scope;
  readonly span: Span;
}

/** What a name is asked for as: anything that a record names, or who is quoted in it. */
export type NameField = Named | 'speaker';

/** `org:bma`: records that name one of these; none of them when the archive knows nobody by the name. */
export interface Name {
  readonly type: 'name';
  readonly field: NameField;
  /** As typed, without quotation marks. */
  readonly text: string;
  readonly span: Span;
}

/** `kind:statement`, `kind:letter`: records of a kind, or statements of a type. */
export interface Kind {
  readonly type: 'kind';
  readonly kind: RecordKind | StatementType;
  readonly span: Span;
}

/** `stance:opposes`: records that hold a position of this stance. */
export interface HeldStance {
  readonly type: 'stance';
  readonly stance: Stance;
  readonly span: Span;
}

/** `date:2021-05..2021-10`: records whose date lies within; those whose date only may are possible. */
export interface Dated {
  readonly type: 'date';
  readonly range: DayRange;
  /** As typed: `after:2021-05`. */
  readonly text: string;
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

/** What is asked of a record, without operators. */
export type Leaf = Term | Name | Kind | HeldStance | Dated;

/** A query as it was understood. */
export type Node = Leaf | All | Any | Not;

/** The leaves of a query; without those that it excludes when only the wanted ones are asked for. */
export function leavesOf(node: Node, which: 'every' | 'wanted' = 'every'): Leaf[] {
  switch (node.type) {
    case 'not':
      return which === 'wanted' ? [] : leavesOf(node.part, which);
    case 'all':
    case 'any':
      return node.parts.flatMap((part) => leavesOf(part, which));
    default:
      return [node];
  }
}

/** The words and phrases of a query; without those that it excludes when only the wanted ones are asked for. */
export function termsOf(node: Node, which: 'every' | 'wanted' = 'every'): Term[] {
  return leavesOf(node, which).filter((leaf) => leaf.type === 'term');
}

/** Whether a query asks for nothing at all. */
export function isEmpty(node: Node): boolean {
  return node.type === 'all' && node.parts.length === 0;
}
