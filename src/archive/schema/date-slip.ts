import { parseDate } from '../edtf.ts';
import { findDates } from '../printed-date.ts';
import type { Meant } from './form-slip.ts';

const ABOUT = /^(?:about|around|approximately|approx\.?|circa|ca?\.?|~)\s*(?=\S)/i;
const UNTIL = /\s*(?:\bto\b|\buntil\b|–|—|\s-\s|(?<=^\d{1,2})-(?=\d{1,2}\s+\p{L}))\s*/iu;
/** What may stand around a date and says nothing of the day. */
const REST = /^(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?\s*$/;

/**
 * The date that one written in another manner means: `17 May 2021`, `17/05/2021`, `2021-5-7`, `circa May 2021`.
 * What could be two days, such as `03/04/2021`, is offered in the British order and nothing is certain.
 * @returns undefined when it means none.
 */
export function meantDate(written: string): Meant | undefined {
  if (written.length > 60) return undefined;
  const about = ABOUT.exec(written)?.[0] ?? '';
  const texts = written.slice(about.length).split(UNTIL);
  const [from = '', to = ''] = texts;
  const first = oneDate(from) ?? (texts.length === 2 ? borrowing(from, to) : undefined);
  const last = oneDate(to);
  if (first === undefined || texts.length > 2 || (texts.length === 2 && last === undefined)) return undefined;
  const value = [first, ...(last === undefined ? [] : [last])]
    .map((date) => `${date.value}${about === '' ? '' : '~'}`)
    .join('/');
  if (parseDate(value) === null) return undefined;
  return { ...first, value, certain: first.certain && last?.certain !== false };
}

/** A date that leaves to the one after it what they have in common: `17–20 May 2021`, `28 May – 2 June 2021`. */
function borrowing(from: string, to: string): Meant | undefined {
  const [, month, year] = /(?:^|\s)((?:of\s+)?\p{L}+\.?,?)\s+(\d{4})$/u.exec(to.trim()) ?? [];
  if (month === undefined) return undefined;
  return oneDate(`${from} ${year}`) ?? oneDate(`${from} ${month} ${year}`);
}

/** Whether a date is written as one, but the calendar has no such day: `2021-02-30`. */
export function isNoDay(written: string): boolean {
  return findDates(written.slice(0, 60)).some(({ readings }) => readings.length === 0);
}

function oneDate(text: string): Meant | undefined {
  const plain = text.trim();
  const [, year, month] = /^(\d{4})(?:[-/.](\d{1,2}))?$/.exec(plain) ?? [];
  if (year !== undefined)
    return {
      value: [year, ...(month === undefined ? [] : [month.padStart(2, '0')])].join('-'),
      certain: true,
    };
  const [found, other] = findDates(plain);
  if (found === undefined || other !== undefined) return undefined;
  if (!REST.test(plain.slice(0, found.start) + plain.slice(found.end))) return undefined;
  const [reading, second] = found.readings;
  if (reading === undefined) return undefined;
  if (second !== undefined) {
    const mend = `Look at the page which of the two numbers is the month: it is ${reading} or ${second}.`;
    return { value: reading, certain: false, mend };
  }
  if (found.weekdayAtFault === undefined) return { value: reading, certain: true };
  const mend = `Look at the page again: ${reading} was another day of the week.`;
  return { value: reading, certain: false, mend };
}
