import type { Spread } from '../../archive/figures/spread.ts';

const WORDS: Readonly<Record<Spread, string | undefined>> = {
  agreeing: undefined,
  'over-time': 'Different numbers at different times.',
  differing: 'Different numbers were claimed.',
};

/** What is said of numbers that do not agree; nothing of those that do, or that cannot be compared. */
export function spreadWords(spread: Spread | undefined): string | undefined {
  return spread && WORDS[spread];
}
