/** A stretch of a record's text through which a phrase may run, but not beyond. */
export interface Segment {
  readonly kind: 'title' | 'abstract' | 'quotation' | 'figure';
  /** Which quotation or figure of the record, from 0; 0 for title and abstract. */
  readonly number: number;
  /** Position of its first word in the record's text, and of the word after its last. */
  readonly start: number;
  readonly end: number;
}

/** The segments of a record from their lengths: title, abstract, quotations, figures. */
export function segmentsOf(lengths: readonly number[], quotations: number): Segment[] {
  let start = 0;
  return lengths.map((length, index) => {
    const end = start + length;
    const [kind, number] =
      index === 0
        ? (['title', 0] as const)
        : index === 1
          ? (['abstract', 0] as const)
          : index < 2 + quotations
            ? (['quotation', index - 2] as const)
            : (['figure', index - 2 - quotations] as const);
    const segment: Segment = { kind, number, start, end };
    start = end;
    return segment;
  });
}

/** The segment in which a position lies. */
export function segmentAt(segments: readonly Segment[], position: number): Segment | undefined {
  return segments.find(({ start, end }) => position >= start && position < end);
}
