import { STANCE_NAMES, type Stance } from '../archive/schema/stances.ts';

/** A stance as readers read it: `calls for`. */
export function stanceWord(stance: Stance): string {
  return stance.replace('-', ' ');
}

/** Those of the stances that occur, each once, from support to opposition. */
export function stancesIn(stances: Iterable<Stance>): Stance[] {
  const found = new Set(stances);
  return STANCE_NAMES.filter((stance) => found.has(stance));
}
