import type { Phrase } from '../sentences/phrase.ts';
import { isText, type Token } from '../sentences/token.ts';
import type { Cue } from './cue.ts';

export function isAgent(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && ['person', 'body', 'role', 'people', 'pronoun'].includes(phrase.kind);
}

/** Whether a phrase can stand for somebody who speaks. */
export function isSpeaker(phrase: Phrase): boolean {
  const { kind, determiner, name, of, ofNoun, by } = phrase;
  const specified =
    determiner !== '' || name !== undefined || of !== undefined || ofNoun !== undefined || by !== undefined;
  return (
    specified ||
    kind === 'person' ||
    kind === 'role' ||
    kind === 'people' ||
    kind === 'pronoun' ||
    kind === 'nobody'
  );
}

export function phraseEndingAt(phrases: readonly Phrase[], at: number): Phrase | undefined {
  return phrases.findLast(({ to }) => to === at);
}

export function phraseStartingAt(phrases: readonly Phrase[], at: number): Phrase | undefined {
  return phrases.find(({ from }) => from === at);
}

/** “by the GLS” behind a passive verb: at once, or beyond the words that it was described as. */
export function agentAfter(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  far: boolean,
): Phrase | undefined {
  for (let next = at + 1; next < Math.min(tokens.length, at + (far ? 24 : 8)); next++) {
    const token = tokens[next];
    if (isText(token, ';', ':') || (isText(token, ',') && tokens[next - 1]?.kind !== 'quote' && !far))
      return undefined;
    if (
      token?.kind === 'word' &&
      next > at + 1 &&
      far &&
      isText(token, 'which', 'who', 'but', 'while', 'because')
    )
      return undefined;
    if (!isText(token, 'by')) continue;
    const agent = phraseStartingAt(phrases, next + 1);
    if (agent !== undefined && isAgent(agent)) return agent;
  }
  return undefined;
}

const OPENS_ADVERBIAL =
  /^(?:in|at|on|after|before|during|while|when|following|with|under|as|if|although|though|because|since|despite|for|from|by|to|asked|pressed|speaking|writing|responding|commenting|calling|describing|reacting|addressing|asking|given|until|unless|once|among|amid|without|like|unlike|instead|according|quizzed|challenged|questioned|pushed|talking|answering|appearing|giving|posting|replying|introducing|launching|citing|pointing|referring|turning|warning|criticising|welcoming|praising|opening|closing|interviewed|invited|told|approached|contacted|branding|dismissing)$/i;

/** The subject of the clause in which a verb stands, or of the sentence. */
export function mainSubject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  earlier: readonly Cue[],
  at: number,
  left: number,
): Phrase | undefined {
  const quote = tokens.findLastIndex((token, index) => index < at && token.kind === 'quote');
  const previous = earlier.findLast(
    ({ subject, relation }) => subject !== undefined && relation !== 'passive',
  );
  const comma = isText(tokens[left - 1], ',', '–', '—');
  const start = comma ? clauseStart(tokens, at, quote) : 0;
  const candidates = phrases.filter(({ from, to }) => from >= start && to <= at);
  if (comma || previous === undefined) {
    const found =
      candidates.find((phrase) => isAgent(phrase) && !isInAdverbial(tokens, phrase, start)) ??
      candidates.find(
        (phrase) => isSpeaker(phrase) && phrase.kind !== 'nobody' && !isInAdverbial(tokens, phrase, start),
      );
    if (found !== undefined) return found;
  }
  const last = earlier.at(-1);
  // “were told to stop saying”: who told them is not said.
  if (!comma && last?.relation === 'none') return undefined;
  if (previous !== undefined) return previous.subject;
  const later = phrases.find(
    (phrase) =>
      phrase.from > at &&
      isAgent(phrase) &&
      followsComma(tokens, phrase) &&
      OPENS_ADVERBIAL.test(tokens[0]?.text ?? ''),
  );
  return later ?? candidates.findLast(isAgent);
}

function followsComma(tokens: readonly Token[], phrase: Phrase): boolean {
  return isText(tokens[phrase.from - 1], ',');
}

function clauseStart(tokens: readonly Token[], at: number, quote: number): number {
  for (let index = at - 2; index > Math.max(quote, 0); index--) {
    const token = tokens[index];
    if (isText(token, ';', ':')) return index + 1;
    if (isText(token, 'but', 'and', 'while', 'that', 'because') && isText(tokens[index - 1], ','))
      return index + 1;
  }
  return Math.max(quote, 0);
}

/** Whether a phrase stands in an opening such as “In a statement,” or “Responding to the plan,”. */
function isInAdverbial(tokens: readonly Token[], phrase: Phrase, start: number): boolean {
  let from = start;
  while (
    from < phrase.from &&
    (tokens[from]?.kind !== 'word' ||
      /^(?:but|and|yet|so|however|meanwhile)$/i.test(tokens[from]?.text ?? ''))
  )
    from++;
  const first = tokens[from];
  if (first?.kind !== 'word' || !OPENS_ADVERBIAL.test(first.text) || from >= phrase.from) return false;
  const comma = tokens.findIndex((token, index) => index > from && isText(token, ','));
  return comma === -1 || phrase.from < comma;
}
