import type { Token } from './token.ts';

/** A sentence of a block: its tokens, the final mark included. */
export type Sentence = readonly Token[];

const ABBREVIATION =
  /^(?:dr|mr|mrs|ms|prof|st|rev|revd|cllr|hon|jr|sr|no|nos|vs|v|eg|ie|etc|approx|dept|govt|vol|pp|p|fig|[a-z])$/i;
const NEW_SENTENCE =
  /^(?:He|She|It|They|The|But|And|A|An|In|On|This|That|These|However|Meanwhile|Asked|We|I)$/;

/** Parts the tokens of a block into sentences; a quotation that ends a sentence ends it for the reporter too. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    current.push(token);
    if (!endsSentence(tokens, index)) continue;
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return true;
  const nextIsLower = next.kind === 'word' && /^\p{Ll}/u.test(next.text);
  const nextIsMark = next.kind === 'mark' && /[.,;:!?)\]–—…]/u.test(next.text);
  if (nextIsLower || nextIsMark) return false;
  if (token.kind === 'mark') {
    if (!/[.!?]/.test(token.text)) return false;
    const before = tokens[index - 1];
    const abbreviated =
      before?.kind === 'word' && before.end === token.start && ABBREVIATION.test(before.text);
    return !(token.text === '.' && abbreviated);
  }
  if (token.kind !== 'quote') return false;
  const last =
    token.text
      .trimEnd()
      .replace(/[’”'")\]]+$/u, '')
      .at(-1) ?? '';
  if (last === '.') return true;
  if (last === '?' || last === '!') return next.kind === 'quote' || NEW_SENTENCE.test(next.text);
  return false;
}
