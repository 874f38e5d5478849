import type { EdtfDate } from '../../archive/edtf.ts';
import { knownMonth } from '../../archive/views/month.ts';

/** How many records fall into one month. */
export interface MonthCount {
  /** `2021-05`. */
  readonly month: string;
  readonly count: number;
}

export interface Coverage {
  /** Every month from the first to the last, empty ones included. */
  readonly months: readonly MonthCount[];
  /** Records dated to a year alone, an interval over months, or not at all: in no month of the picture. */
  readonly withoutMonth: number;
}

/** Counts records by month, as far as their dates go: nothing is spread over months that it may not belong to. */
export function coverageByMonth(records: readonly { readonly date: EdtfDate | undefined }[]): Coverage {
  const counts = new Map<string, number>();
  let withoutMonth = 0;
  for (const { date } of records) {
    const month = knownMonth(date);
    if (month === undefined) withoutMonth++;
    else counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const known = [...counts.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  const months: MonthCount[] = [];
  for (
    let month = first;
    month !== undefined && last !== undefined && month <= last;
    month = nextMonth(month)
  ) {
    months.push({ month, count: counts.get(month) ?? 0 });
  }
  return { months, withoutMonth };
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
