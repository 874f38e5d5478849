import { align } from './alignment.ts';
import { areLinked, daysBetween } from './nearness.ts';
import { NEAR, type Said } from './same-utterance.ts';
import { voiceOf } from './voice.ts';

/** Up to so many words say too little by themselves: `tone deaf` is what many would say. */
const FEW = { words: 4, telling: 2 } as const;

/** How surely a fragment belongs to a fuller quotation; of two, the higher is surer. Undefined: not at all. */
export type Belonging = 1 | 2 | 3 | 4;

/** Whether a quotation is too short for its words to tell by themselves of which utterance it is. */
export function isFragment({ words }: Said): boolean {
  return words.length <= FEW.words || words.telling.size <= FEW.telling;
}

/**
 * Whether a fragment is part of a fuller quotation (or of one as short). Its words do not tell; so the voice must be
 * the same, and the records be near each other or linked. A single word is believed only where the record gives the
 * sentence next: what a first paragraph takes out of the second.
 * @param rare words that few quotations have
 */
export function belonging(
  fragment: Said,
  whole: Said,
  rare: (word: string) => boolean,
): Belonging | undefined {
  const words = fragment.words.words;
  const [part, full] = [fragment.utterance, whole.utterance];
  const voice = voiceOf(part, full);
  if (voice === 'other') return undefined;
  const linked = areLinked(part.record, full.record);
  if (!linked && (voice === 'unknown' || daysBetween(part.record, full.record) > NEAR)) return undefined;
  if (words.length === 1) {
    const { quotations } = part.record;
    if (voice !== 'same' || quotations[quotations.indexOf(part) + 1] !== full) return undefined;
  } else if (fragment.words.telling.size < FEW.telling || !words.some(rare)) return undefined;
  const { shared, changed } = align(fragment.words, whole.words);
  if (shared < fragment.words.length || changed > 0) return undefined;
  return ((linked ? 3 : 1) + (voice === 'same' ? 1 : 0)) as Belonging;
}
