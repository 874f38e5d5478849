import type { Spread } from '../../archive/figures/spread.ts';

const WORDS: Readonly<Record<Spread, string | undefined>> = {
  agreeing: undefined,
  'over-time': 'The numbers differ, and are of different times.',
  differing: 'The numbers differ; the archive cannot say whether they count exactly the same.',
};

/** What is said of numbers that do not agree; nothing of those that do, or that cannot be compared. */
export function spreadWords(spread: Spread | undefined): string | undefined {
  return spread && WORDS[spread];
}
