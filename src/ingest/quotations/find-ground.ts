import { isText } from '../sentences/token.ts';
import { behind, colonGround, introduced } from './adjacent.ts';
import { governing, trailing } from './governing.ts';
import type { Ground, ReadSentence } from './ground.ts';
import { according, claimed, inDocument } from './source-phrase.ts';

/** Finds on what in its sentence the attribution of a quotation rests. */
export function findGround(sentence: ReadSentence, at: number): Ground | undefined {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  if (isText(before, ':')) return colonGround(sentence, at - 1) ?? behind(sentence, at);
  const found = introduced(sentence, at) ?? behind(sentence, at);
  if (found !== undefined) return found;
  const governs = governing(sentence, at);
  if (governs !== undefined && governs.how !== 'none') return governs;
  // “Asked whether it was ‘fair’, she laughed”: the words of the question.
  if (governs?.cue !== undefined && /^(?:ask|question|challenge|invite)$/.test(governs.cue.form.verb))
    return governs;
  return (
    trailing(sentence, at) ??
    according(sentence, at) ??
    claimed(sentence, at) ??
    inDocument(sentence, at) ??
    governs
  );
}
