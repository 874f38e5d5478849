/** Something that a reader said and a draft does not say, or says otherwise. */
export interface LeftOut {
  /** Holds the reader's own words: to be shown as words alone. */
  readonly words: string;
  readonly why: string | undefined;
}
