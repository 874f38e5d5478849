import type { EdtfDate } from '../edtf.ts';
import { compareText } from '../order.ts';

/** The first and the last date of anything that the archive records. */
export interface RecordedPeriod {
  readonly first: EdtfDate;
  readonly last: EdtfDate;
}

/** The period that records cover, by their earliest days; undefined when none is dated. */
export function recordedPeriod(
  records: readonly { readonly date: EdtfDate | undefined }[],
): RecordedPeriod | undefined {
  const dates = records
    .flatMap(({ date }) => date ?? [])
    .sort((left, right) => compareText(left.sortKey, right.sortKey));
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}
