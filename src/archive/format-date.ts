import { dateOf, type EdtfDate } from './edtf.ts';
import { MONTH_NAMES } from './month-names.ts';

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

function plain(text: string): string {
  const [year = '', month, day] = text.replace(/[~?%]$/, '').split('-');
  if (year.endsWith('X')) return `${year.slice(0, 3)}0s`;
  if (month === undefined) return year;
  const name = MONTH_NAMES[Number(month) - 1] ?? SEASONS[month] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function one(text: string): string {
  if (text === '..' || text === '') return 'open';
  const words = plain(text);
  const approximate = /[~%]$/.test(text) ? `about ${words}` : words;
  return /[?%]$/.test(text) ? `${approximate} (uncertain)` : approximate;
}

/**
 * A date in British English, written the same on every machine and never more precise than it is known:
 * `17 May 2021`, `about October 2021`, `18 October 2021 to 24 October 2021`.
 */
export function formatDate(date: EdtfDate | string): string {
  const text = typeof date === 'string' ? dateOf(date).text : date.text;
  const [from = '', to] = text.split('/');
  if (to === undefined) return one(from);
  if (to === '..' || to === '') return `from ${one(from)}`;
  if (from === '..' || from === '') return `until ${one(to)}`;
  return `${one(from)} to ${one(to)}`;
}

/** The value of an HTML `datetime` attribute: the date without its qualifier; null where HTML has no form for it. */
export function machineDate(date: EdtfDate): string | null {
  return date.precision === 'day' || date.precision === 'month' || date.precision === 'year'
    ? date.text.replace(/[~?%]$/, '')
    : null;
}
