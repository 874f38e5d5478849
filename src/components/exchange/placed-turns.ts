import type { Turn } from '../../archive/exchange/steps.ts';
import { daysOf, place, type Scale, within } from './scale.ts';
import { levelsOf } from './stack.ts';

const TURN_LEVEL = 16;

/** A key date in the picture: at a day, or over the days in which it lies. */
export interface PlacedTurn {
  readonly turn: Turn;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The key dates that lie in the picture, their numbers on as many lines as they need. */
export function turnsIn(turns: readonly Turn[], scale: Scale): PlacedTurn[] {
  const here = turns.flatMap((turn) => {
    const days = daysOf(turn.date);
    if (days === undefined || !within(days, scale)) return [];
    const one = days.to - days.from === 1;
    const middle = place(scale, days.from + 0.5);
    return [
      one
        ? { turn, left: middle, right: middle }
        : { turn, left: place(scale, days.from), right: place(scale, days.to) },
    ];
  });
  const levels = levelsOf(
    here.map(({ left, right }) => ({ left: (left + right) / 2 - 2.8, right: (left + right) / 2 + 2.8 })),
  );
  return here.map((turn, index) => ({ ...turn, y: ((levels[index] ?? 0) + 1) * TURN_LEVEL - 3 }));
}
