import type { Span } from '../analysis.ts';

/** A person whom the page names. What the page says later fills in what it did not say at first. */
export interface Person extends Span {
  readonly kind: 'person';
  /** As fully as the page or the archive has it, without title. */
  name: string;
  readonly id: string | null;
  pronoun: 'he' | 'she' | undefined;
  /** The role as printed. */
  role: string | undefined;
  /** For whom the person speaks. */
  body: Body | undefined;
}

/** A body that the page names. */
export interface Body extends Span {
  readonly kind: 'body';
  name: string;
  readonly id: string | null;
  /** Abbreviations that the page gives. */
  readonly short: Set<string>;
}
