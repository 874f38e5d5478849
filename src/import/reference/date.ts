import { type EdtfDate, parseDate } from '../../archive/edtf.ts';
import { MONTH_NAMES } from '../../archive/month-names.ts';
import { twoDigits } from '../../citation/issued.ts';

/** A date as read: EDTF level 1 as far as it is sure, and why words that were given were not taken. */
export interface ReadDate {
  readonly date?: string | undefined;
  /** A sentence without its full stop. */
  readonly undated?: string | undefined;
}

const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};
/** No date is longer, in figures or words. */
const LONGEST = 80;
const NONE = /^(?:|\[?(?:n\.? ?d\.?|no date|undated|unknown)\]?)$/i;
const ABOUT = /^(?:c\.|ca\.?|circa|about|approx\.?|approximately)\s*(?=\S)/i;
const UNCERTAIN = /\s*(?:\(uncertain\)|\?)$/i;
const WEEKDAY = /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,?\s+/i;
const TIME = /(?<=\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}.*$/;

/** `2021-22` is the summer of 2021 in EDTF, and a financial year to everybody else. */
const SEASON_OR_YEARS = /(?<!\d)\d{4}-2[1-4](?![\d-])/;

/**
 * Reads a date in figures or English words. What can mean two days, or is no date, is not taken: `03/04/2025`,
 * `2021-22`, `12/5/21`.
 */
export function readDate(given: string): ReadDate {
  const text = given.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST) return { undated: `“${text.slice(0, LONGEST)}…” is no date` };
  if (NONE.test(text)) return {};
  const days = readingsOf(text);
  if (days.length > 1) return { undated: `“${text}” can be ${days.join(' or ')}` };
  const date = SEASON_OR_YEARS.test(text) ? undefined : rangeOf(text);
  return date === undefined ? { undated: `“${text}” cannot be read as a date without guessing` } : { date };
}

/** The date of a day, month or year given as numbers; undefined when there is no such day. */
export function dateOfParts(year: number, month?: number, day?: number): string | undefined {
  if (month !== undefined && month > 12) return undefined;
  const parts = [month, day].filter((part) => part !== undefined).map(twoDigits);
  return sure([String(year).padStart(4, '0'), ...parts].join('-'));
}

/**
 * The date that several fields of one reference give together: the most precise, when the others agree with it.
 * Fields that contradict each other give none.
 */
export function agreedDate(given: readonly ReadDate[]): ReadDate {
  const dates = given.flatMap(({ date }) => (date === undefined ? [] : (parseDate(date) ?? [])));
  const [best] = dates.toSorted((left, right) => days(left) - days(right));
  const against = dates.find((date) => best !== undefined && !overlap(best, date));
  if (best !== undefined && against !== undefined) {
    return { undated: `its dates ${best.text} and ${against.text} contradict each other` };
  }
  return { date: best?.text, undated: given.find(({ undated }) => undated !== undefined)?.undated };
}

/** Whether two dates can mean the same day. */
export function overlap(left: EdtfDate, right: EdtfDate): boolean {
  const before = (one: EdtfDate, other: EdtfDate) =>
    one.latest !== '' && other.earliest !== '' && one.latest < other.earliest;
  return !before(left, right) && !before(right, left);
}

/** How many days a date can mean. */
function days({ earliest, latest }: EdtfDate): number {
  if (earliest === '' || latest === '') return Number.POSITIVE_INFINITY;
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;
}

function sure(date: string): string | undefined {
  return parseDate(date) === null ? undefined : date;
}

/** Both days that a date in figures can mean, in words; one or none when it is not ambiguous. */
function readingsOf(text: string): string[] {
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year === undefined || Number(first) === Number(second)) return [];
  const inWords = (day: number, month: number) =>
    dateOfParts(Number(year), month, day) === undefined ? [] : [`${day} ${MONTH_NAMES[month - 1]} ${year}`];
  return [...inWords(Number(first), Number(second)), ...inWords(Number(second), Number(first))];
}

function rangeOf(text: string): string | undefined {
  const open = /^(?:(from|since)|(?:until|to))\s+(.+)$/i.exec(text);
  if (open !== null) {
    const end = qualified(open[2] ?? '');
    return end && sure(open[1] === undefined ? `../${end}` : `${end}/..`);
  }
  const range = /^(.+?)\s*(?: to | [-–—] |(?<=\d{4}|[a-z])[–—](?=\w))\s*(.+)$/i.exec(text);
  if (range === null) return qualified(text);
  const to = qualified(range[2] ?? '');
  // “May–June 2021”: the year of the end is that of the beginning.
  const from = qualified(range[1] ?? '') ?? qualified(`${range[1]} ${to?.slice(0, 4)}`);
  return from && to && sure(`${from}/${to}`);
}

function qualified(text: string): string | undefined {
  if (sure(text) !== undefined) return text;
  const bare = text.replace(/^\[(.*)\]$/, '$1');
  const about = ABOUT.test(bare);
  const uncertain = UNCERTAIN.test(bare);
  const date = plain(bare.replace(ABOUT, '').replace(UNCERTAIN, '').replace(WEEKDAY, '').replace(TIME, ''));
  if (date === undefined) return undefined;
  return sure(date + (about && uncertain ? '%' : about ? '~' : uncertain ? '?' : ''));
}

function plain(text: string): string | undefined {
  const figures =
    /^(?<year>\d{4})[/.-](?<month>\d{1,2})(?:[/.-](?<day>\d{1,2}))?$/.exec(text) ??
    /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/.exec(text) ??
    /^(?:(?<day>\d{1,2})[/.-])?(?<month>\d{1,2})[/.-](?<year>\d{4})$/.exec(text);
  if (figures?.groups !== undefined) {
    const { year, month, day } = figures.groups;
    const [first, second] = [Number(month), day === undefined ? undefined : Number(day)];
    return (
      dateOfParts(Number(year), first, second) ??
      // A month beyond twelve is the day, as Americans write it; only after the ambiguous were turned away.
      (/^\d{4}/.test(text) || second === undefined ? undefined : dateOfParts(Number(year), second, first))
    );
  }
  return inWords(text);
}

function inWords(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/g, '')
    .replace(/\bof\b/g, '')
    .split(/[\s,./-]+/)
    .filter((word) => word !== '');
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const decade = words.length === 1 ? /^(\d{3})0s$/.exec(words[0] ?? '')?.[1] : undefined;
  if (decade !== undefined) return sure(`${decade}X`);
  const others = words.filter((word) => !/^\d{4}$/.test(word));
  const names = others.filter((word) => !/^\d/.test(word));
  const numbers = others.filter((word) => /^\d{1,2}$/.test(word));
  const [year] = years;
  const [name] = names;
  if (year === undefined || years.length > 1 || names.length + numbers.length < others.length)
    return undefined;
  if (name === undefined) return others.length === 0 ? sure(year) : undefined;
  const season = SEASONS[name];
  if (names.length > 1 || numbers.length > 1) return undefined;
  if (season !== undefined) return numbers.length === 0 ? sure(`${year}-${season}`) : undefined;
  const month = monthOf(name);
  return month === undefined ? undefined : dateOfParts(Number(year), month, numbers.map(Number)[0]);
}

function monthOf(name: string): number | undefined {
  const at = name.length < 3 ? -1 : MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(name));
  if (at !== -1) return at + 1;
  return name === 'sept' ? 9 : undefined;
}
