import { MONTH_NAMES } from '../archive/month-names.ts';
import type { DateParts, Issued } from './issued.ts';

const SEASON_NAMES = ['Spring', 'Summer', 'Autumn', 'Winter'] as const;

/** True when the date has no parts to be printed in a style's own order, only words. */
function onlyWords({ from, to, interval }: Issued): boolean {
  return from === undefined || (interval && to === undefined);
}

/** A date in words without its mark of approximation, which each style writes in its own way. */
function bareWords({ words }: Issued): string {
  return words.replaceAll('c. ', '').replaceAll(' (uncertain)', '');
}

function monthName(parts: DateParts, letters: number | undefined): string | undefined {
  if (parts.season !== undefined) return SEASON_NAMES[parts.season - 1];
  return parts.month === undefined ? undefined : MONTH_NAMES[parts.month - 1]?.slice(0, letters);
}

/**
 * A date with the year first: `2021, May 17`, `2021 Oct 18–24`.
 * @param gap what stands between year and month
 * @param letters how many letters of a month's name; all when absent
 */
export function yearFirst(issued: Issued, gap: string, letters?: number): string {
  const { from, to } = issued;
  if (from === undefined || onlyWords(issued)) return bareWords(issued);
  const rest = (parts: DateParts): string =>
    [monthName(parts, letters), parts.day].filter((part) => part !== undefined).join(' ');
  const whole = (parts: DateParts): string =>
    [String(parts.year), rest(parts)].filter((part) => part !== '').join(gap);
  if (to === undefined) return whole(from);
  if (from.year !== to.year || rest(from) === '' || rest(to) === '') return `${whole(from)}–${whole(to)}`;
  if (from.month === to.month && from.day !== undefined && to.day !== undefined)
    return `${whole(from)}–${to.day}`;
  return `${whole(from)}–${rest(to)}`;
}

/** The year or years alone: `2021`, `2021–2022`, `2020s`. */
export function yearsOf(issued: Issued): string {
  const { from, to } = issued;
  if (from === undefined || onlyWords(issued)) return bareWords(issued);
  return to === undefined || to.year === from.year ? String(from.year) : `${from.year}–${to.year}`;
}

/** Day and month without the year: `17 May`, `18–24 October`; undefined when the year is all there is. */
export function dayAndMonth(issued: Issued): string | undefined {
  const { from, to } = issued;
  if (from === undefined || onlyWords(issued)) return undefined;
  const plain = (parts: DateParts): string =>
    [parts.day, monthName(parts, undefined)].filter((part) => part !== undefined).join(' ');
  if (plain(from) === '') return undefined;
  if (to === undefined || plain(to) === '') return plain(from);
  if (from.year === to.year && from.month === to.month && from.day !== undefined && to.day !== undefined)
    return `${from.day}–${plain(to)}`;
  return `${plain(from)}–${plain(to)}`;
}
