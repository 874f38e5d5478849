import { stemOf } from '../../archive/text/stem.ts';
import type { KnownForm } from '../evaluation/catalogue.ts';
import { placeOf } from '../evaluation/places.ts';
import { readNumbers, writeNumbers } from './number-text.ts';

/** Where one form of a word stands, as the numbers that are written of it. */
export interface FormPostings {
  /** For each record that holds it: records between it and the one before, or the record itself. */
  readonly gaps: readonly number[];
  /**
   * For each place: by how much the code of its segment is higher than that of the place before in the record, or
   * the code itself; times two, and one more for the first place in a record.
   */
  readonly segments: readonly number[];
  /** For each place: words from the place before in its segment, or the word’s number when it is the first there. */
  readonly words: readonly number[];
}

/** Forms that stand beside each other in the order of stems, and where they stand: column by column. */
export interface TermChunk {
  /** Forms in the order of their stems, and then of themselves, with spaces between. */
  readonly forms: string;
  /** How many records hold each form. */
  readonly records: string;
  readonly gaps: string;
  readonly segments: string;
  readonly words: string;
}

/** Writes forms with their postings, in their order. */
export function writeTermChunk(forms: readonly (readonly [form: string, FormPostings])[]): TermChunk {
  const column = (name: keyof FormPostings) => forms.map(([, each]) => writeNumbers(each[name])).join('');
  return {
    forms: forms.map(([form]) => form).join(' '),
    records: writeNumbers(forms.map(([, { gaps }]) => gaps.length)),
    gaps: column('gaps'),
    segments: column('segments'),
    words: column('words'),
  };
}

/** The forms of a chunk, by stem. */
export function readTermChunk(chunk: TermChunk): ReadonlyMap<string, readonly KnownForm[]> {
  const gaps = readNumbers(chunk.gaps);
  const places = readPlaces(readNumbers(chunk.segments), readNumbers(chunk.words));
  const counts = readNumbers(chunk.records);
  const stems = new Map<string, KnownForm[]>();
  let next = 0;
  for (const [at, form] of chunk.forms.split(' ').entries()) {
    const postings = new Map<number, readonly number[]>();
    let record = 0;
    for (const end = next + (counts[at] ?? 0); next < end; next++) {
      record += gaps[next] ?? 0;
      postings.set(record, places[next] ?? []);
    }
    const stem = stemOf(form);
    stems.set(stem, [...(stems.get(stem) ?? []), { form, postings }]);
  }
  return stems;
}

/** The places in each record, for one form after the other. */
function readPlaces(segments: readonly number[], words: readonly number[]): number[][] {
  const records: number[][] = [];
  let places: number[] = [];
  let code = 0;
  let word = 0;
  for (const [at, segment] of segments.entries()) {
    const step = segment >>> 1;
    const begins = segment % 2 === 1;
    if (begins) {
      places = [];
      records.push(places);
    }
    word = (begins || step > 0 ? 0 : word) + (words[at] ?? 0);
    code = (begins ? 0 : code) + step;
    places.push(placeOf(code, word));
  }
  return records;
}
