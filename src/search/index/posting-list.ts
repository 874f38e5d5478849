import type { FormPostings } from '../library/term-chunk.ts';

/** Where one form stands, as the numbers that are written of it. */
export class PostingList implements FormPostings {
  readonly gaps: number[] = [];
  readonly segments: number[] = [];
  readonly words: number[] = [];
  #record = -1;
  #code = 0;
  #word = 0;

  /** Adds a place; they come in the order of records, of codes and of words. */
  add(record: number, code: number, word: number): void {
    const begins = record !== this.#record;
    if (begins) this.gaps.push(record - Math.max(this.#record, 0));
    const step = begins ? code : code - this.#code;
    this.segments.push(step * 2 + (begins ? 1 : 0));
    this.words.push(begins || step > 0 ? word : word - this.#word);
    this.#record = record;
    this.#code = code;
    this.#word = word;
  }
}
