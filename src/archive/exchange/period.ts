import type { Chapter } from '../chapters.ts';
import { formatDate } from '../format-date.ts';
import type { ArchivedRecord } from '../linked.ts';
import { UNDATED } from '../undated.ts';
import { knownMonth } from '../views/month.ts';
import { yearOf } from '../year-of.ts';

/** A chapter of time: a year `2021`, a month `2021-05`, or `undated`. */
export type PeriodName = string;

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** Whether a chapter is one of time. */
export function isPeriod(name: string): boolean {
  return name === UNDATED || YEAR.test(name) || MONTH.test(name);
}

/** Whether something dated like this belongs to a period: to the year of its earliest day, to a month only when it lies within. */
export function inPeriod(item: Pick<ArchivedRecord, 'date'>, name: PeriodName): boolean {
  return MONTH.test(name) ? knownMonth(item.date) === name : yearOf(item) === name;
}

/** A period with how many records are in it. */
export interface PeriodCount {
  readonly chapter: Chapter;
  readonly count: number;
}

/** The years of a policy, and of each the months: the chapters that there are, with how many records each holds. */
export interface YearPeriod extends PeriodCount {
  readonly months: readonly PeriodCount[];
}

/** The chapters of time below a policy’s page, earliest first; the undated last. */
export function periodsOf(
  chapters: readonly Chapter[],
  records: readonly Pick<ArchivedRecord, 'date'>[],
): YearPeriod[] {
  const counted = (chapter: Chapter): PeriodCount => ({
    chapter,
    count: records.filter((record) => inPeriod(record, chapter.name)).length,
  });
  const months = chapters.filter(({ name }) => MONTH.test(name));
  return chapters
    .filter(({ name }) => YEAR.test(name) || name === UNDATED)
    .map((chapter) => ({
      ...counted(chapter),
      months: months.filter(({ name }) => name.startsWith(`${chapter.name}-`)).map(counted),
    }));
}

/** The periods beside one, and the time between in which nothing is dated. */
export interface Neighbour extends PeriodCount {
  /** First and last year or month between, `2021-06` to `2021-08`; undefined when there is none. */
  readonly gap: { readonly from: string; readonly to: string; readonly certain: boolean } | undefined;
}

function index(name: string): number {
  const [year = 0, month = 1] = name.split('-').map(Number);
  return MONTH.test(name) ? year * 12 + month - 1 : year;
}

function nameAt(place: number, month: boolean): string {
  return month ? `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}` : String(place);
}

/** What lies between two periods of one kind; whether it is certain that nothing recorded falls there. */
function gapBetween(
  earlier: string,
  later: string,
  records: readonly Pick<ArchivedRecord, 'date'>[],
): Neighbour['gap'] {
  const month = MONTH.test(earlier);
  if (index(later) - index(earlier) < 2) return undefined;
  const [from, to] = [nameAt(index(earlier) + 1, month), nameAt(index(later) - 1, month)];
  const certain = !records.some(
    ({ date }) => date === undefined || (date.earliest <= `${to}~` && (date.latest || '9999') >= from),
  );
  return { from, to, certain };
}

/** The periods with records nearest before and after one: years beside a year, months beside a month. */
export function neighboursOf(
  name: PeriodName,
  chapters: readonly Chapter[],
  records: readonly Pick<ArchivedRecord, 'date'>[],
): { earlier: Neighbour | undefined; later: Neighbour | undefined } {
  const kind = MONTH.test(name) ? MONTH : YEAR;
  if (!kind.test(name)) return { earlier: undefined, later: undefined };
  const others = chapters
    .filter((chapter) => kind.test(chapter.name))
    .map((chapter) => ({
      chapter,
      count: records.filter((record) => inPeriod(record, chapter.name)).length,
    }))
    .filter(({ count }) => count > 0);
  const earlier = others.findLast(({ chapter }) => chapter.name < name);
  const later = others.find(({ chapter }) => chapter.name > name);
  return {
    earlier: earlier && { ...earlier, gap: gapBetween(earlier.chapter.name, name, records) },
    later: later && { ...later, gap: gapBetween(name, later.chapter.name, records) },
  };
}

/** A stretch of years or months in words: `2019`, `June 2021`, `June 2021 to August 2021`. */
export function stretch(from: string, to: string): string {
  return formatDate(from === to ? from : `${from}/${to}`);
}
