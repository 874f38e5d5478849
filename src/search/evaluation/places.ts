/** A stretch of a record's text through which a phrase may run, but not beyond. */
export interface Segment {
  readonly kind: 'title' | 'abstract' | 'quotation' | 'figure';
  /** Which quotation or figure of the record, from 0; 0 for title and abstract. */
  readonly number: number;
}

/** Words of one segment; longer ones could not be told apart. */
export const LONGEST_SEGMENT = 2 ** 16;

/** The code of a segment: 0 the title, 1 the abstract, then quotations (even) and figures (odd) by turns. */
export function segmentCode({ kind, number }: Segment): number {
  if (kind === 'title') return 0;
  if (kind === 'abstract') return 1;
  return 2 + 2 * number + (kind === 'figure' ? 1 : 0);
}

/** The segment with a code. */
export function segmentOfCode(code: number): Segment {
  if (code < 2) return { kind: code === 0 ? 'title' : 'abstract', number: 0 };
  return { kind: code % 2 === 0 ? 'quotation' : 'figure', number: (code - 2) >>> 1 };
}

/**
 * Where a word stands in a record, as one number: segment and the word's number in it, from 0. The next word of the
 * segment has the next number, and no word of another segment has.
 * @throws RangeError when the segment is too long.
 */
export function placeOf(code: number, word: number): number {
  if (word >= LONGEST_SEGMENT - 1) throw new RangeError(`A text has more than ${LONGEST_SEGMENT - 1} words.`);
  return code * LONGEST_SEGMENT + word;
}

/** The code of the segment in which a place is. */
export function codeAt(place: number): number {
  return Math.floor(place / LONGEST_SEGMENT);
}

/** The segment in which a place is. */
export function segmentAt(place: number): Segment {
  return segmentOfCode(codeAt(place));
}
