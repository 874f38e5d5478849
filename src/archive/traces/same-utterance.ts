import type { Utterance } from '../linked.ts';
import { align } from './alignment.ts';
import { areLinked, daysBetween } from './nearness.ts';
import type { SaidWords } from './said-words.ts';
import { voiceOf } from './voice.ts';

/** A quotation with its words as they are compared. */
export interface Said {
  readonly utterance: Utterance;
  readonly words: SaidWords;
}

/** Records so many days apart can report one occasion. Words said again, by chance or habit, are further apart. */
export const NEAR = 31;
/** Up to so many days after it, somebody may go back to an occasion. */
const WITHIN_A_YEAR = 366;

/** So much both must have before words alone can make them one utterance. */
const ENOUGH = { shared: 5, telling: 3 } as const;
/** From here on nobody says the same twice by chance. */
const LONG = { shared: 12, telling: 6 } as const;
/** So much two voices must share, word for word: then one of them was given the other’s name. */
const WHOEVER_SAID_IT = { shared: 9, telling: 5 } as const;
/** What ends one and begins the other must be more than what one contains of the other. */
const OVERLAPPING = { shared: 6, telling: 3 } as const;
/** At most so large a part of the words may have been changed. */
const MOST_CHANGED = 0.25;

type Least = Readonly<Record<'shared' | 'telling', number>>;

/** Whether two quotations are the same utterance, of which their words are enough to tell; see `belonging` for others. */
export function isSameUtterance(left: Said, right: Said): boolean {
  const [one, other] = [left.utterance, right.utterance];
  const voice = voiceOf(one, other);
  const enough = voice === 'other' ? WHOEVER_SAID_IT : ENOUGH;
  // Most pairs have a common phrase and no more, and need not be laid over each other.
  if (!haveInCommon(left.words.telling, right.words.telling, enough.telling)) return false;
  const days = areLinked(one.record, other.record) ? 0 : daysBetween(one.record, other.record);
  const found = align(left.words, right.words);
  const has = (least: Least): boolean => found.shared >= least.shared && found.telling >= least.telling;
  if (!has(enough)) return false;
  const exact = found.changed === 0 && found.contained;
  if (voice === 'other' || voice === 'unknown') return exact && days <= NEAR;
  if (exact) return days <= WITHIN_A_YEAR || has(LONG);
  return has(OVERLAPPING) && found.changed / (found.shared + found.changed) <= MOST_CHANGED && days <= NEAR;
}

function haveInCommon(left: ReadonlySet<string>, right: ReadonlySet<string>, least: number): boolean {
  let common = 0;
  for (const word of left) if (right.has(word) && ++common >= least) return true;
  return false;
}
