/** An author as far as formats tell: a body by its name, a person by the parts of theirs. */
export interface AuthorFacts {
  readonly body?: string;
  /** With its particle: `van den Example`. */
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
}

/** What one format says of one work; a format leaves out what it has no place for. */
export interface Facts {
  readonly key?: string | undefined;
  readonly title?: string | undefined;
  readonly authors?: readonly AuthorFacts[] | undefined;
  /** EDTF, as precise as the format is. */
  readonly date?: string | undefined;
  readonly container?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  /** `Letter`, `Press release`. */
  readonly label?: string | undefined;
  /** Name of the archive, accession number and address of its record. */
  readonly archive?: string | undefined;
  readonly withdrawn?: boolean | undefined;
}

/** Where what was read differs from what was expected: `gppa-2026-0001 date: expected 2021, read 2022`. */
export function disagreements(key: string, expected: Facts, read: Facts | undefined): string[] {
  if (read === undefined) return [`${key} is missing`];
  const fields = new Set([...Object.keys(expected), ...Object.keys(read)]) as Set<keyof Facts>;
  return [...fields].flatMap((field) => {
    const [wanted, found] = [expected[field], read[field]].map((value) => JSON.stringify(value) ?? 'nothing');
    return wanted === found ? [] : [`${key} ${field}: expected ${wanted}, read ${found}`];
  });
}
