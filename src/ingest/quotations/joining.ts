import { isText } from '../sentences/token.ts';
import { findGround } from './find-ground.ts';
import type { SentenceReading } from './reading.ts';

/** Whether between the last quotation and this one stands its attribution and nothing else. */
export function followsAttribution(sentence: SentenceReading, at: number): boolean {
  const { tokens } = sentence;
  const before = tokens.findLastIndex(({ kind }, index) => kind === 'quote' && index < at);
  if (before === -1) return false;
  const ground = findGround(sentence, before);
  if (ground?.how !== 'adjacent' || ground.from < before) return false;
  const rest = tokens.slice(ground.to, at);
  if (rest.some((token) => isText(token, 'and', 'but', 'adding', 'that', ':'))) return false;
  if (rest.at(-1)?.kind === 'word') return false;
  const cues = sentence.cues.filter((cue) => cue.at >= ground.to && cue.at < at);
  return cues.length === 0;
}

/** The next paragraph says whose words stood alone in this one. */
export const SO_SAYS = /^(?:so (?:says|said|wrote|writes)|with (?:those|these|that) (?:words|remarks?))\b/i;
