import type { Span } from './ast.ts';

/** Something in a query that could not be read as it stands, said to whoever typed it. */
export interface Problem {
  /** Where in the query. */
  readonly span: Span;
  /** A sentence or two in plain words: what it is and what was done about it. */
  readonly message: string;
  /** What to put in place of the span to mend it; empty to take it out. Undefined when only the reader can know. */
  readonly replacement?: string;
  /** A notice tells how something was read, as it was most likely meant; after a fault, something was left out. */
  readonly level: 'notice' | 'fault';
}

/** The query with one problem mended; undefined when it cannot be. */
export function mendedQuery(query: string, { span, replacement }: Problem): string | undefined {
  if (replacement === undefined) return undefined;
  const before = query.slice(0, span.from);
  const after = query.slice(span.to);
  if (replacement !== '') return before + replacement + after;
  // What is taken out takes the spaces round it along, but never joins what it stood between.
  const [left, right] = [before.trimEnd(), after.trimStart()];
  return left === '' || right === '' || left.endsWith('(') || right.startsWith(')')
    ? left + right
    : `${left} ${right}`;
}

/** In the quotation marks of running text, shortened where it would fill the page. */
export function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}
