import { type Chapter, chapterLabel } from '../../archive/chapters.ts';
import type { ArchivedRecord, LinkedPolicy } from '../../archive/linked.ts';
import { knownMonth } from '../../archive/views/month.ts';
import { yearOf } from '../../archive/year-of.ts';

/** Where a record stands in the story of a policy. */
export interface StoryPlace {
  readonly policy: LinkedPolicy;
  /** Address of the chapter of its month, or of its year where no month is known. */
  readonly chapter: string;
  /** `May 2021`. */
  readonly label: string;
}

/** So many stories are named: a record’s page is small. */
const MOST = 3;

/**
 * The stories in which a record is told: of the policies on which it holds a position or a quotation, or else of those
 * that it names first.
 */
export function storiesOf(
  record: ArchivedRecord,
  chapters: (policy: LinkedPolicy) => readonly Chapter[],
): StoryPlace[] {
  const spokenOf = [...record.positions, ...record.quotations].flatMap(({ policy }) => policy ?? []);
  const name = knownMonth(record.date) ?? yearOf(record);
  return [...new Set([...spokenOf, ...record.policies])].slice(0, MOST).flatMap((policy) => {
    const chapter = chapters(policy).find((each) => each.name === name);
    return chapter === undefined ? [] : [{ policy, chapter: chapter.address, label: chapterLabel(name) }];
  });
}
