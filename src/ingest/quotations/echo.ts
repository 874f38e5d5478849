import { literal } from './literal.ts';
import { joinedWords, type Utterance } from './utterance.ts';

/**
 * Fragments whose speaker is not told (“practices have been told to ‘engage’”) are whose the same words are in a
 * later quotation; in the lead, else, they are whose the next quotation is. The others are left out.
 */
export function withEchoes(text: string, utterances: readonly Utterance[]): Utterance[] {
  return utterances.flatMap((utterance, index) => {
    if (!utterance.echoes) return [utterance];
    const later = utterances
      .slice(index + 1)
      .filter(({ echoes, referent }) => !echoes && referent !== undefined);
    const words = joinedWords(text, utterance).toLowerCase();
    const same = new RegExp(`(?<!\\p{L})${literal(words)}(?!\\p{L})`, 'iu');
    const echo = later.find((other) => same.test(joinedWords(text, other)));
    if (echo !== undefined)
      return [{ ...utterance, referent: echo.referent, cue: 'the same words are quoted below' }];
    const next = later[0];
    if (!utterance.leads || next === undefined) return [];
    return [{ ...utterance, referent: next.referent, cue: 'nobody is named; who is quoted next' }];
  });
}
