/** What a component points at. */
export interface Target {
  readonly href: string;
  readonly name: string;
}

/** Finds what the components of a body point at. */
export interface Resolver {
  /** The page of an entity or record, or the place of a figure; undefined when there is none of this id. */
  link(component: 'Org' | 'Policy' | 'Person' | 'Record' | 'Figure', id: string): Target | undefined;
  /** A quotation of the record; undefined when there is none of this id. */
  quotation(
    id: string,
  ): { readonly text: string; readonly attribution: string; readonly href: string } | undefined;
  /** The address for an internal link written in a body (`/articles/2026-0001/`): base added. */
  path(href: string): string;
}
