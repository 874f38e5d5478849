/** Somebody or something of the archive, as far as ingest needs to know it. */
export interface KnownEntity {
  readonly id: string;
  readonly name: string;
  /** Short, other and former names. */
  readonly aliases: readonly string[];
}

/** What the archive knows, as plain lists. */
export interface Knowledge {
  readonly organisations: readonly KnownEntity[];
  readonly people: readonly KnownEntity[];
  readonly policies: readonly KnownEntity[];
  readonly sources: readonly (KnownEntity & { readonly website?: string | undefined })[];
}

/** Knows nothing: every name is a candidate. */
export const NO_KNOWLEDGE: Knowledge = { organisations: [], people: [], policies: [], sources: [] };
