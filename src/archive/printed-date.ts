/** A date as a page prints it, with every day, month or year that the words can mean. */
export interface PrintedDate {
  /** The words that were read, without a time of day. */
  readonly printed: string;
  /** Offsets of the words; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** EDTF level 1. One reading is sure; two are ambiguous (`03/04/2025`); none is no day of the calendar (`31 June 2021`). */
  readonly readings: readonly string[];
  /** Set when the day of the week that is printed is not that of the only reading. */
  readonly weekdayAtFault?: string | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY =
  '(?:(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b[.,]?\\s+(?:the\\s+)?)?';
const ORDINAL = '(?:st|nd|rd|th)?';

/** Named months, years first, numbers alone, and a month with its year: the first that fits a place is taken. */
const DATE = new RegExp(
  [
    `${WEEKDAY}\\b(?<day>\\d{1,2})${ORDINAL}(?:\\s+of)?[\\s,-]+(?<month>${MONTH}),?[\\s-]+(?<year>\\d{4})(?!\\d)`,
    `${WEEKDAY.replace('<weekday>', '<weekday2>')}\\b(?<month2>${MONTH})\\s+(?<day2>\\d{1,2})${ORDINAL},?\\s+(?<year2>\\d{4})(?!\\d)`,
    '(?<![\\d/.-])(?<year3>\\d{4})(?<sign>[-/])(?<month3>\\d{1,2})\\k<sign>(?<day3>\\d{1,2})(?!\\d|\\k<sign>)',
    '(?<![\\d/.-])(?<first>\\d{1,2})(?<sign2>[-/.])(?<second>\\d{1,2})\\k<sign2>(?<year4>\\d{4}|\\d{2})(?!\\d|\\k<sign2>)',
    `\\b(?<month5>${MONTH}),?\\s+(?<year5>\\d{4})(?!\\d)`,
  ].join('|'),
  'giu',
);

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** `2021-05-17`, or undefined when the calendar has no such day. */
function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1000 ? date.toISOString().slice(0, 10) : undefined;
}

/** Numbers alone: the day may come first or the month, and a year of two digits may stand at either end. */
function numericReadings(first: number, second: number, year: string): string[] {
  const whole = (digits: number): number => 2000 + digits;
  const candidates =
    year.length === 4
      ? [calendarDay(Number(year), second, first), calendarDay(Number(year), first, second)]
      : [
          calendarDay(whole(Number(year)), second, first),
          calendarDay(whole(Number(year)), first, second),
          calendarDay(whole(first), second, Number(year)),
        ];
  return [...new Set(candidates.filter((candidate) => candidate !== undefined))];
}

function readingsOf(groups: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { first, second, year4, month5, year5 } = groups;
  if (first !== undefined && second !== undefined && year4 !== undefined) {
    return numericReadings(Number(first), Number(second), year4);
  }
  if (month5 !== undefined) return [`${year5}-${String(monthNumber(month5)).padStart(2, '0')}`];
  const year = Number(groups.year ?? groups.year2 ?? groups.year3);
  const named = groups.month ?? groups.month2;
  const month = named === undefined ? Number(groups.month3) : monthNumber(named);
  const day = calendarDay(year, month, Number(groups.day ?? groups.day2 ?? groups.day3));
  return day === undefined ? [] : [day];
}

/** The day of the week as printed, when it is not that of the date. */
function weekdayFault(weekday: string | undefined, readings: readonly string[]): string | undefined {
  const [reading, other] = readings;
  if (weekday === undefined || reading === undefined || other !== undefined) return undefined;
  const real = WEEKDAYS[new Date(`${reading}T00:00:00Z`).getUTCDay()];
  return weekday.slice(0, 3).toLowerCase() === real ? undefined : weekday;
}

/**
 * All dates in a text that name their year, in order. Numbers alone are sure only when one of them cannot be a
 * month; a time of day and its zone are left aside, so that a date is the calendar day as printed. Relative
 * words (`yesterday`) are no dates.
 */
export function findDates(text: string): PrintedDate[] {
  return [...text.matchAll(DATE)].map((match): PrintedDate => {
    const groups = match.groups ?? {};
    const readings = readingsOf(groups);
    const weekdayAtFault = weekdayFault(groups.weekday ?? groups.weekday2, readings);
    const start = match.index;
    return {
      printed: match[0],
      start,
      end: start + match[0].length,
      readings,
      ...(weekdayAtFault === undefined ? {} : { weekdayAtFault }),
    };
  });
}
