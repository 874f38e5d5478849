import { compareText } from '../../archive/order.ts';
import { stemOf } from '../../archive/text/stem.ts';
import { type FormPostings, type TermChunk, writeTermChunk } from '../library/term-chunk.ts';

/** Numbers of one chunk, unless a single word has more: about 4 kB with gzip. */
const NUMBERS_PER_CHUNK = 5000;

type Form = readonly [form: string, FormPostings];

/** Postings in chunks, each of which is fetched as a whole. */
export interface TermChunks {
  readonly chunks: readonly TermChunk[];
  /** First stem of each chunk. */
  readonly stems: readonly string[];
}

/** Cuts postings into chunks, in the order of stems; the forms of one stem are never parted. */
export function termChunks(postings: ReadonlyMap<string, FormPostings>): TermChunks {
  const byStem = [...Map.groupBy(postings, ([form]) => stemOf(form))].sort(([left], [right]) =>
    compareText(left, right),
  );
  const stems: string[] = [];
  const parts: Form[][] = [];
  let room = 0;
  for (const [stem, forms] of byStem) {
    const weight = forms.reduce((sum, form) => sum + weightOf(form), 0);
    const sorted = forms.sort(([left], [right]) => compareText(left, right));
    if (weight > room) {
      stems.push(stem);
      parts.push(sorted);
      room = NUMBERS_PER_CHUNK;
    } else parts.at(-1)?.push(...sorted);
    room -= weight;
  }
  return { chunks: parts.map(writeTermChunk), stems };
}

/** How many numbers and letters are written of a form. */
function weightOf([form, { gaps, segments, words }]: Form): number {
  return form.length + gaps.length + segments.length + words.length;
}
