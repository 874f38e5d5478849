import type { TextRow } from '../files.ts';
import type { FormPostings } from '../library/term-chunk.ts';
import { PostingList } from './posting-list.ts';
import { searchableWords } from './texts.ts';

/** What is known of the words of some records. */
export interface IndexedTexts {
  /** Where every form stands. */
  readonly postings: ReadonlyMap<string, FormPostings>;
  /** Words of each record. */
  readonly lengths: readonly number[];
}

/** Cuts the texts of records into words, record by record, and notes where each word stands. */
export function indexTexts(rows: readonly TextRow[]): IndexedTexts {
  const postings = new Map<string, PostingList>();
  const lengths = rows.map((row, record) => {
    const segments = searchableWords(row).sort((left, right) => left.code - right.code);
    for (const { code, forms } of segments) {
      for (const [word, form] of forms.entries()) {
        let list = postings.get(form);
        if (list === undefined) {
          list = new PostingList();
          postings.set(form, list);
        }
        list.add(record, code, word);
      }
    }
    return segments.reduce((sum, { forms }) => sum + forms.length, 0);
  });
  return { postings, lengths };
}
