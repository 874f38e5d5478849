import type { Utterance } from '../../archive/linked.ts';
import type { Stance } from '../../archive/schema/stances.ts';
import { stancesIn } from '../stance.ts';

/** The stances that a quotation is evidence for, as its record says. */
export function stancesOf(utterance: Utterance): Stance[] {
  return stancesIn(
    utterance.record.positions
      .filter(({ evidence }) => evidence.includes(utterance))
      .map(({ position }) => position.stance),
  );
}
