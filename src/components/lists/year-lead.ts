import type { RecordYear } from '../../archive/views/record-years.ts';
import { countYears } from '../../archive/views/year-counts.ts';
import { counted } from '../number.ts';
import { RECORD_WORDS } from './record-words.ts';

/** What stands above a list of one year: how many records, and how well their dates are known. */
export function yearLead({ kind, year, records }: RecordYear): string {
  const { one, many } = RECORD_WORDS[kind];
  const inferred = records.filter(({ date }) => date?.approximate === true).length;
  const monthNotKnown = countYears(records, [year])[0]?.monthNotKnown ?? 0;
  return [
    `${counted(records.length, one, many)}, latest first.`,
    inferred > 0 ? `Inferred dates begin with “about”: ${inferred} here.` : '',
    monthNotKnown > 0 ? `Records known to the year alone come last: ${monthNotKnown} here.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
