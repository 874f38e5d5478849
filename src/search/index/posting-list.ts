import type { FormPostings } from '../library/term-chunk.ts';
import type { SegmentWords } from './texts.ts';

/** Where one form stands, written down place by place, in the order of records and of codes. */
class PostingList implements FormPostings {
  readonly gaps: number[] = [];
  readonly segments: number[] = [];
  readonly words: number[] = [];
  #record = -1;
  #code = 0;
  #word = 0;

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

/** The postings of every form in the texts of some records. @param records the texts of each, in whatever order */
export function postingLists(records: Iterable<readonly SegmentWords[]>): ReadonlyMap<string, FormPostings> {
  const lists = new Map<string, PostingList>();
  let record = 0;
  for (const segments of records) {
    for (const { code, forms } of segments.toSorted((left, right) => left.code - right.code)) {
      for (const [word, form] of forms.entries()) {
        let list = lists.get(form);
        if (list === undefined) {
          list = new PostingList();
          lists.set(form, list);
        }
        list.add(record, code, word);
      }
    }
    record++;
  }
  return lists;
}
