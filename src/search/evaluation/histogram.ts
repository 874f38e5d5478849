import type { Catalogue } from './catalogue.ts';
import type { RecordSet } from './record-set.ts';

/** Records of one year, by month. */
export interface YearOfRecords {
  /** `2021` */
  readonly year: string;
  /** Those whose date lies in the year for certain: what is left when it is chosen. */
  readonly count: number;
  /** The same of its twelve months; dates that give the year alone are in none. */
  readonly months: readonly number[];
}

/** Results over time. */
export interface Histogram {
  /** Every year from the first to the last, those without results too. */
  readonly years: readonly YearOfRecords[];
  /** Those whose date is not exact enough to lie in one year for certain, or is not known. */
  readonly elsewhere: number;
}

/** How many of the records lie in each year and month. */
export function histogram(records: RecordSet, catalogue: Catalogue): Histogram {
  const years = new Map<string, { count: number; months: number[] }>();
  let elsewhere = 0;
  for (const record of records) {
    const date = catalogue.date(record);
    const year = date?.earliest.slice(0, 4) ?? '';
    if (date === undefined || date.qualified || year === '' || date.latest.slice(0, 4) !== year) {
      elsewhere++;
      continue;
    }
    const found = years.get(year) ?? { count: 0, months: Array.from({ length: 12 }, () => 0) };
    years.set(year, found);
    found.count++;
    const month = date.earliest.slice(5, 7);
    if (date.latest.slice(5, 7) === month) {
      const index = Number(month) - 1;
      found.months[index] = (found.months[index] ?? 0) + 1;
    }
  }
  const known = [...years.keys()].sort();
  const first = Number(known[0] ?? 0);
  const last = Number(known.at(-1) ?? -1);
  const filled = Array.from({ length: last - first + 1 }, (_, index): YearOfRecords => {
    const year = String(first + index).padStart(4, '0');
    return { year, ...(years.get(year) ?? { count: 0, months: Array.from({ length: 12 }, () => 0) }) };
  });
  return { years: filled, elsewhere };
}
