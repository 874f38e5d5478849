import { findDates } from '../../archive/printed-date.ts';
import { chooseDate, chooseNearTitle, type DateChoice } from './date-choice.ts';
import { dateRole, type LineDate, labelledDates, readDateLine } from './date-line.ts';
import type { PageMetadata } from './html-metadata.ts';
import type { Run } from './html-run.ts';

const CHANGED_MARK = /dateModified|updated|modified/i;
const PUBLISHED_MARK = /datePublished|published|pubdate/i;

/** A date that a machine is to read: it may also be a month or a year alone. */
function machineDate(value: string): LineDate | undefined {
  const [date] = findDates(value);
  if (date !== undefined) return { ...date, role: 'published' };
  const edtf = /^\s*(\d{4}(?:-(?:0[1-9]|1[0-2]))?)\s*$/.exec(value)?.[1];
  if (edtf === undefined) return undefined;
  return { printed: edtf, start: 0, end: value.length, readings: [edtf], role: 'published' };
}

function timesOf(run: Run): LineDate[] {
  return run.times.flatMap(({ value, before, marks }) => {
    const date = machineDate(value);
    if (date === undefined) return [];
    if (CHANGED_MARK.test(marks)) return { ...date, role: 'changed' };
    return { ...date, role: PUBLISHED_MARK.test(marks) ? 'published' : dateRole(before) };
  });
}

function isSure({ date }: DateChoice): boolean {
  return date?.edtf !== undefined;
}

/** The dates that a run prints: one of dates alone, or a byline. */
function printedIn({ text }: Run): LineDate[] {
  return text.length < 200 && /^.{0,40}\bby\b/i.test(text) ? labelledDates(text) : readDateLine(text);
}

/** The runs around a page's title, where pages print their dates. */
export interface Head {
  readonly above: readonly Run[];
  readonly below: readonly Run[];
}

/**
 * The date of publication: of JSON-LD, else of the meta elements, else of `<time>`, else as printed. Where none
 * is sure, what is doubtful of the first; where the printed date is another day, that is said.
 */
export function htmlDate({ jsonLd, published }: PageMetadata, { above, below }: Head): DateChoice {
  const [stated] = published.flatMap((value) => machineDate(value) ?? []);
  const given = jsonLd?.published === undefined ? undefined : machineDate(jsonLd.published);
  const printed = chooseNearTitle(below.flatMap(printedIn), above.flatMap(printedIn), 'text');
  const choices: readonly DateChoice[] = [
    chooseDate(given === undefined ? [] : [given], 'json-ld'),
    chooseDate(stated === undefined ? [] : [stated], 'meta'),
    chooseNearTitle(below.flatMap(timesOf), above.flatMap(timesOf), 'time'),
    printed,
  ];
  const sure = choices.find(isSure);
  if (sure === undefined) {
    const doubtful = choices.find(({ date, warnings }) => date !== undefined || warnings.length > 0);
    return doubtful ?? { warnings: ['The page gives no date of publication.'] };
  }
  const differs = isSure(printed) && printed.date?.edtf !== sure.date?.edtf;
  const warning = `The page prints the date “${printed.date?.printed}”, but its data say ${sure.date?.edtf}.`;
  return { date: sure.date, warnings: [...sure.warnings, ...(differs ? [warning] : [])] };
}
