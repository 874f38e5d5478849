import type { Place } from './finding.ts';

/** The components that a body may use to point at something in the archive. */
export const REFERENCE_COMPONENTS = ['Quote', 'Figure', 'Org', 'Policy', 'Person', 'Record'] as const;
export type ReferenceComponent = (typeof REFERENCE_COMPONENTS)[number];

/** One `<Org id="bma"/>` (or the like) in a body, with where it stands in its file. */
export interface BodyReference {
  readonly component: ReferenceComponent;
  readonly id: string;
  readonly place: Place;
}

/** What the archive needs to know of a body: its words and what it points at. How it is rendered is not its matter. */
export interface Body {
  /** The words alone as the page shows them, white space folded, without markup and quotations set in. */
  readonly text: string;
  readonly references: readonly BodyReference[];
  /** The text as its file has it, in MDX; absent of a body that was made of words alone. */
  readonly source?: string | undefined;
}
