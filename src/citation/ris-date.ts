import { MONTH_NAMES } from '../archive/month-names.ts';
import { type DateParts, type Issued, twoDigits } from './issued.ts';

const SEASONS = { 1: 'spring', 2: 'summer', 3: 'autumn', 4: 'winter' } as const;

/** A day, month or season without its year: `18 October`; empty for a year. */
function withoutYear({ month, day, season }: DateParts): string {
  const words = [day, month === undefined ? undefined : MONTH_NAMES[month - 1], season && SEASONS[season]];
  return words.filter((word) => word !== undefined).join(' ');
}

function slashed({ year, month, day }: DateParts, other: string): string {
  return [year, ...[month, day].map((part) => (part === undefined ? '' : twoDigits(part))), other].join('/');
}

/** `18 to 24` of one month, `30 October to 2 November` of one year; across years all of it in words. */
function intervalDate(from: DateParts, to: DateParts, { words, circa }: Issued): string {
  const { year, month } = from;
  if (circa || year !== to.year || withoutYear(from) === '' || withoutYear(to) === '')
    return slashed({ year }, words);
  if (month !== undefined && month === to.month && from.day !== undefined && to.day !== undefined)
    return slashed({ year, month }, `${from.day} to ${to.day}`);
  return slashed({ year }, `${withoutYear(from)} to ${withoutYear(to)}`);
}

/**
 * `YYYY/MM/DD/other information` of RIS; undefined for a date without a year to begin with. What the numbers cannot
 * say stands in the fourth place, in as few words as will do, because Zotero prints them before the rest: `2021/10//c.`
 * becomes `c. October 2021`.
 */
export function risDate(issued: Issued): string | undefined {
  const { from, to, interval, edtf } = issued;
  if (from === undefined) return undefined;
  if (to !== undefined) return intervalDate(from, to, issued);
  const other = [
    interval ? 'from' : undefined,
    /[~%]/.test(edtf) ? 'c.' : undefined,
    /[?%]/.test(edtf) ? '(uncertain)' : undefined,
    from.season && SEASONS[from.season],
  ];
  return slashed(from, other.filter((word) => word !== undefined).join(' '));
}
