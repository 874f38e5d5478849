import type { Meaning } from '../oracle/verdict.ts';

/** How tightly the parts of a query hold together: `a b` less than `a OR b`, that less than `a`, `-a` or `(a b)`. */
export type Tightness = 'all' | 'any' | 'unit';

/** A query as a reader would type it, and what it means. */
export interface GeneratedQuery {
  readonly query: string;
  readonly meaning: Meaning;
  readonly tightness: Tightness;
  /** What of the language it uses: `or`, `org:`, `alias`. */
  readonly features: readonly string[];
}

/** One thing asked for. */
export function unit(query: string, meaning: Meaning, ...features: string[]): GeneratedQuery {
  return { query, meaning, tightness: 'unit', features };
}
