import { COLLECTIONS } from '../../archive/address.ts';
import type { RecordKind } from '../../archive/content.ts';

interface RecordWords {
  /** `/articles/` */
  readonly folder: string;
  /** `article` */
  readonly one: string;
  /** `articles` */
  readonly many: string;
  /** `Articles` */
  readonly heading: string;
  /** What the word means in this archive, as a sentence. */
  readonly meaning: string;
  readonly other: RecordKind;
}

/** What the two kinds of record are called on their lists. */
export const RECORD_WORDS: Readonly<Record<RecordKind, RecordWords>> = {
  article: {
    folder: `/${COLLECTIONS.article}/`,
    one: 'article',
    many: 'articles',
    heading: 'Articles',
    meaning: 'An article is coverage: an outlet reports what others did or said.',
    other: 'statement',
  },
  statement: {
    folder: `/${COLLECTIONS.statement}/`,
    one: 'statement',
    many: 'statements',
    heading: 'Statements',
    meaning:
      'A statement is what an organisation or person issued itself: a letter, press release, speech, report, post.',
    other: 'article',
  },
};
