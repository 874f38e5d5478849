import { parseDate } from '../../archive/edtf.ts';
import type { HeldRecord } from '../held.ts';
import { overlap } from './date.ts';
import { foldTitle, nearlySame } from './title.ts';

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
 * date and site contradicts it; or nearly the same title on the same date in the same source.
 */
export function titleIndex(records: readonly HeldRecord[]): TitleIndex {
  const byTitle = new Map<string, HeldRecord[]>();
  const byIssue = new Map<string, { folded: string; record: HeldRecord }[]>();
  const add = (record: HeldRecord) => {
    const folded = foldTitle(record.title);
    byTitle.set(folded, [...(byTitle.get(folded) ?? []), record]);
    const issue = issueOf(record);
    if (issue !== undefined) byIssue.set(issue, [...(byIssue.get(issue) ?? []), { folded, record }]);
  };
  for (const record of records) add(record);
  const duplicateOf = (record: HeldRecord): Duplicate | undefined => {
    const folded = foldTitle(record.title);
    const issue = issueOf(record);
    const equals = byTitle.get(folded) ?? [];
    const onOneDay = parseDate(record.date ?? '')?.precision === 'day';
    const same = equals.find((other) => onOneDay && issue !== undefined && issueOf(other) === issue);
    if (same !== undefined) return { record: same, sure: true };
    const possible =
      equals.find((other) => !contradict(record, other)) ??
      byIssue.get(issue ?? '')?.find((other) => nearlySame(folded, other.folded))?.record;
    return possible && { record: possible, sure: false };
  };
  return { add, duplicateOf };
}

/** Source and date together; undefined unless both are known. */
function issueOf({ source, date }: HeldRecord): string | undefined {
  return source === undefined || date === undefined ? undefined : `${source} ${date}`;
}

function contradict(left: HeldRecord, right: HeldRecord): boolean {
  const [leftDate, rightDate] = [parseDate(left.date ?? ''), parseDate(right.date ?? '')];
  if (leftDate !== null && rightDate !== null && !overlap(leftDate, rightDate)) return true;
  if (left.source !== undefined && right.source !== undefined) return left.source !== right.source;
  const host = ({ address }: HeldRecord) => address?.split('/')[0];
  return host(left) !== undefined && host(right) !== undefined && host(left) !== host(right);
}
