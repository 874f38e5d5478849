import { listedQuotationYears } from '../addresses.ts';
import type { Archive } from '../index.ts';
import type { Utterance } from '../linked.ts';
import { yearOf } from '../year-of.ts';
import { byMonth, type MonthGroup } from './month.ts';
import { yearLabel } from './year-counts.ts';

/** One page of the quotations: those in the records of one year. */
export interface QuotationYear {
  readonly year: string;
  readonly label: string;
  readonly quotations: readonly Utterance[];
  readonly months: readonly MonthGroup<Utterance>[];
  readonly earlier: string | undefined;
  readonly later: string | undefined;
}

/** Quotations by the year of their record, latest first: one list for each year that the archive publishes. */
export function quotationYears(archive: Archive): QuotationYear[] {
  const byYear = Map.groupBy(archive.quotations, ({ record }) => yearOf(record));
  const years = listedQuotationYears(archive);
  return years.map((year, index) => {
    const quotations = byYear.get(year) ?? [];
    return {
      year,
      label: yearLabel(year),
      quotations,
      months: byMonth(quotations, ({ record }) => record.date),
      earlier: years[index + 1],
      later: years[index - 1],
    };
  });
}
