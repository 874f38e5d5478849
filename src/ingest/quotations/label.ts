import { isText } from '../sentences/token.ts';
import { colonGround } from './adjacent.ts';
import type { Ground } from './ground.ts';
import type { SentenceReading } from './reading.ts';

/** “Dr Ann Example, chair, Guild of Lamplit Surgeries”: a line of its own that names who speaks below. */
export function isLabel({ tokens, phrases, cues }: SentenceReading): boolean {
  const first = phrases[0];
  const last = tokens.at(-1);
  if (first === undefined || first.from > 1 || cues.length > 0 || isText(last, '.', '?', '!')) return false;
  if (tokens.some(({ kind }) => kind === 'quote')) return false;
  return (
    first.kind === 'person' ||
    (first.kind === 'body' && first.agent !== undefined && first.to >= tokens.length - 2)
  );
}

/** Who speaks below a sentence that ends in a colon, or a line that only names somebody. */
export function introGround(intro: SentenceReading): Ground | undefined {
  const closed = isText(intro.tokens.at(-1), ':', ',');
  const ground = colonGround(intro, intro.tokens.length - (closed ? 1 : 0));
  return ground?.subject === undefined || ground.negated ? undefined : ground;
}

/** Whether a sentence brings in what stands below it. */
export function isIntro(sentence: SentenceReading): boolean {
  const ending = sentence.tokens.at(-1);
  return isText(ending, ':') || (isText(ending, ',') && sentence.cues.length > 0) || isLabel(sentence);
}

/** Whether a line stands right below another one, without a blank line between. */
export function isLineBelow(text: string, start: number): boolean {
  return /\S[^\S\n]*\n[^\S\n]*$/u.test(text.slice(Math.max(0, start - 200), start));
}
