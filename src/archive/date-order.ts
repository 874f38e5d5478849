import { dateOf, type EdtfDate } from './edtf.ts';

/** Whether the first date comes after the second, whatever day each of them means; an open end decides nothing. */
export function isAfter(left: EdtfDate, right: EdtfDate): boolean {
  return left.earliest !== '' && right.latest !== '' && left.earliest > right.latest;
}

/** How surely one date comes after another. */
export type Order = 'certain' | 'likely';

/**
 * Whether the date written first comes after the one written second: `certain` when no reading of either lets it be
 * otherwise, `likely` when one of them was inferred or is doubted; undefined when it does not, or one is missing.
 */
export function comesAfter(left: string | undefined, right: string | undefined): Order | undefined {
  if (left === undefined || right === undefined) return undefined;
  const [first, second] = [dateOf(left), dateOf(right)];
  if (!isAfter(first, second)) return undefined;
  return [first, second].some(({ approximate, uncertain }) => approximate || uncertain)
    ? 'likely'
    : 'certain';
}
