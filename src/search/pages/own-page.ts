/** A page of the archive's own that is no record: an entity's, or one about the archive itself. */
export interface OwnPage {
  /** Address without site and base. */
  readonly address: string;
  readonly title: string;
  /** Other names of what it is about; empty when it has none. */
  readonly otherNames: string;
  /** What it is, in the words of readers: `organisation`, `rule for editors`. */
  readonly kind: string;
  /** What it says of itself below title and names, without the lists of records that stand on it. */
  readonly text: string;
}

/** Texts as one, with a full stop after each that has no mark at its end. */
export function joinedTexts(texts: readonly (string | undefined)[]): string {
  return texts
    .flatMap((text) => (text === undefined || text === '' ? [] : [/[.!?:]$/.test(text) ? text : `${text}.`]))
    .join(' ');
}
