import { isText } from '../sentences/token.ts';
import type { Ground } from './ground.ts';
import type { SentenceReading } from './reading.ts';
import type { Resolution } from './referent.ts';

/** Whether nothing lies between a quotation and the words on which its attribution rests. */
export function isSure(ground: Ground | undefined): boolean {
  if (ground === undefined) return false;
  return (
    ground.how === 'adjacent' ||
    ground.how === 'colon' ||
    (ground.how === 'governing' && ground.cue?.relation !== 'far') ||
    ground.how === 'trailing'
  );
}

/** Whether the words are from something written by a body: “in a letter, the trust said”, “the trust wrote”. */
export function isDocumentary(
  sentence: SentenceReading,
  ground: Ground | undefined,
  resolution: Resolution | undefined,
): boolean {
  const referent = resolution?.referent;
  if (referent === undefined || referent.kind === 'person' || referent.kind === 'document') return false;
  if (referent.kind === 'body' && ground?.cue?.form.verb === 'write') return true;
  return sentence.phrases.some(
    ({ kind, from }) => kind === 'document' && isText(sentence.tokens[from - 1], 'in'),
  );
}
