import { parseDate } from '../../archive/edtf.ts';
import type { HeldRecord } from '../held.ts';
import { overlap } from './date.ts';
import { areProbablyOne, foldTitle } from './title.ts';

/** A record that another one repeats: surely, or so nearly that somebody has to look. */
export interface Duplicate {
  readonly record: HeldRecord;
  readonly sure: boolean;
}

/** Records by their titles, to which an import adds as it goes. */
export interface TitleIndex {
  add(record: HeldRecord): void;
  /** The record that this one repeats; the first that is sure, else the first that is not. */
  duplicateOf(record: HeldRecord): Duplicate | undefined;
}

/**
 * An index of records by which the duplicates among references are known when their addresses do not tell. Sure: the
 * same source, day and title, its typography aside. Not sure: the same title where nothing that both say of source,
 * date and site contradicts it; or nearly the same title on the same day in the same source.
 */
export function titleIndex(records: readonly HeldRecord[]): TitleIndex {
  const byTitle = new Map<string, HeldRecord[]>();
  const byIssue = new Map<string, { folded: string; record: HeldRecord }[]>();
  const add = (record: HeldRecord) => {
    const folded = foldTitle(record.title);
    const issue = issueOf(record);
    enter(byTitle, folded, record);
    if (issue !== undefined) enter(byIssue, issue, { folded, record });
  };
  for (const record of records) add(record);
  const duplicateOf = (record: HeldRecord): Duplicate | undefined => {
    const folded = foldTitle(record.title);
    const issue = issueOf(record);
    const equals = byTitle.get(folded) ?? [];
    const same = equals.find((other) => issue !== undefined && issueOf(other) === issue);
    if (same !== undefined) return { record: same, sure: true };
    const possible =
      equals.find((other) => !contradict(record, other)) ??
      byIssue.get(issue ?? '')?.find((other) => areProbablyOne(folded, other.folded))?.record;
    return possible && { record: possible, sure: false };
  };
  return { add, duplicateOf };
}

function enter<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Source and day together; undefined unless both are known: many pages of one source share a month or a year. */
function issueOf({ source, date }: HeldRecord): string | undefined {
  const day = parseDate(date ?? '');
  return source === undefined || day?.precision !== 'day' ? undefined : `${source} ${day.earliest}`;
}

function contradict(left: HeldRecord, right: HeldRecord): boolean {
  const [leftDate, rightDate] = [parseDate(left.date ?? ''), parseDate(right.date ?? '')];
  if (leftDate !== null && rightDate !== null && !overlap(leftDate, rightDate)) return true;
  if (left.source !== undefined && right.source !== undefined) return left.source !== right.source;
  const host = ({ address }: HeldRecord) => address?.split('/')[0];
  return host(left) !== undefined && host(right) !== undefined && host(left) !== host(right);
}
