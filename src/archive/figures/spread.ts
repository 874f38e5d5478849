import { yearOf } from '../year-of.ts';
import type { CountedFigure } from './counted-figure.ts';
import { differ } from './quantity.ts';

/**
 * How the numbers given for one count lie: they agree, however finely they are printed; they differ from year to year;
 * or different numbers were claimed in one.
 */
export type Spread = 'agreeing' | 'over-time' | 'differing';

/** How the numbers of figures that count the same lie; undefined where one of them cannot be compared. */
export function spreadOf(figures: readonly CountedFigure[]): Spread | undefined {
  const differing = figures.flatMap((left, place) =>
    figures.slice(place + 1).flatMap((right) => {
      const known = left.quantity !== undefined && right.quantity !== undefined;
      return known && differ(left.quantity, right.quantity) ? [[left, right] as const] : [];
    }),
  );
  if (differing.some(([left, right]) => areOfOneTime(left, right))) return 'differing';
  if (figures.some(({ quantity }) => quantity === undefined)) return undefined;
  return differing.length > 0 ? 'over-time' : 'agreeing';
}

function areOfOneTime(left: CountedFigure, right: CountedFigure): boolean {
  return (
    left.thing.period === right.thing.period && yearOf(left.claimed.record) === yearOf(right.claimed.record)
  );
}
