import { parseDate } from '../../archive/edtf.ts';
import { agreedDate, dateOfParts, type ReadDate, readDate } from '../reference/date.ts';

/** The fields of an entry that say when the work appeared. */
export interface BibtexDateFields {
  /** BibLaTeX: EDTF. */
  readonly date?: string | undefined;
  /** BibTeX: the year, and a month as a number, a name or with its day (`17 May`). */
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** The date of an entry. `date` is EDTF, where `2021-22` is a summer; `year` and `month` are what people wrote. */
export function bibtexDate({ date, year, month, day }: BibtexDateFields): ReadDate {
  const whole = date === undefined ? {} : parseDate(date) === null ? readDate(date) : { date };
  return agreedDate([whole, yearAndMonth(year, month, day)]);
}

function yearAndMonth(year = '', month = '', day = ''): ReadDate {
  if (!/^\d{4}$/.test(year) || month === '') return readDate(year);
  if (/^\d{1,2}$/.test(month)) {
    const date = dateOfParts(Number(year), Number(month), day === '' ? undefined : Number(day));
    return date === undefined ? readDate(`${year}-${month}-${day}`) : { date };
  }
  const words = readDate(`${day} ${month} ${year}`);
  return words.date === undefined ? { date: year, ...words } : words;
}
