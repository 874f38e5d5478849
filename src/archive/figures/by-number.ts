import type { CountedFigure } from './counted-figure.ts';
import { areEqual } from './quantity.ts';

/** Figures by the number that they give, however it is printed; in the order in which the numbers come first. */
export function byNumber(figures: readonly CountedFigure[]): CountedFigure[][] {
  const numbers: CountedFigure[][] = [];
  for (const figure of figures) {
    const same = numbers.find(([first]) => first !== undefined && giveTheSame(first, figure));
    if (same === undefined) numbers.push([figure]);
    else same.push(figure);
  }
  return numbers;
}

function giveTheSame(left: CountedFigure, right: CountedFigure): boolean {
  if (left.claimed.figure.value === right.claimed.figure.value) return true;
  return (
    left.quantity !== undefined && right.quantity !== undefined && areEqual(left.quantity, right.quantity)
  );
}
