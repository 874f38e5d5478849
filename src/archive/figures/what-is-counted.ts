import { compareText } from '../order.ts';
import { capitalised } from '../text/capitalised.ts';
import type { CountedFigure } from './counted-figure.ts';

/** What figures that count the same count, as a heading: in the words used most often, of those the shortest. */
export function whatIsCounted(figures: readonly CountedFigure[]): string {
  const times = new Map<string, number>();
  for (const { claimed } of figures) {
    const words = claimed.figure.of.replace(/^of /, '');
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  const [[words] = ['']] = [...times].sort(
    ([left, one], [right, other]) => other - one || left.length - right.length || compareText(left, right),
  );
  return capitalised(words);
}
