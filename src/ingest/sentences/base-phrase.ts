import { isBetween, isDeterminer, isFunctionWord, isPlainVerb } from '../lexicon/word.ts';
import type { Person } from '../names/agent.ts';
import type { Name } from '../names/name.ts';
import { nominalPhrase } from './nominal.ts';
import { newPhrase, type Phrase } from './phrase.ts';
import { isPossessiveAt, isVerbAt, type PhraseContext } from './phrase-context.ts';
import { isText } from './token.ts';

const PRONOUN = /^(?:he|she|it|they)$/;

const NOBODY = /^(?:nobody|no-one|none)$/;

/** The phrase that begins at a token, without what is attached behind it. */
export function basePhrase(context: PhraseContext, at: number): Phrase | undefined {
  const token = context.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const word = token.text.toLowerCase();
  if (NOBODY.test(word) || (word === 'no' && isText(context.tokens[at + 1], 'one')))
    return newPhrase(at, word === 'no' ? at + 2 : at + 1, 'nobody', { head: word });
  const name = context.names.get(at);
  const agent = name && context.cast.agent(name);
  if (name !== undefined && agent?.kind === 'person' && !isPossessiveAt(context, name.to - 1))
    return newPhrase(at, name.to, 'person', { agent, name });
  if (name !== undefined) {
    const noun = nominalPhrase(context, at, at, '');
    if (noun !== undefined && noun.to > name.to) return noun;
    if (agent?.kind === 'body') return newPhrase(at, name.to, 'body', { agent, head: '', name });
    if (agent?.kind === 'person') return ownedThing(context, at, name.to, agent, name);
    if (name.kind === 'document') return newPhrase(at, name.to, 'document', { head: lastOf(name), name });
    return newPhrase(at, name.to, 'thing', { head: name.words.join(' '), name });
  }
  if (PRONOUN.test(word) && !token.possessive) return newPhrase(at, at + 1, 'pronoun', { head: word });
  if (isDeterminer(word)) return determinedPhrase(context, at, word);
  if (isFunctionWord(word) || isBetween(word) || isPlainVerb(word) || isVerbAt(context, at, false))
    return undefined;
  const bare = nominalPhrase(context, at, at, '');
  return bare !== undefined && bare.kind !== 'thing' ? bare : undefined;
}

/** “Dr Example’s verdict”: whatever it is, it is the person’s. */
function ownedThing(context: PhraseContext, at: number, from: number, by: Person, name: Name): Phrase {
  let to = from;
  while (to < from + 3 && context.tokens[to]?.kind === 'word' && !isVerbAt(context, to, true)) {
    const word = context.tokens[to]?.text ?? '';
    if (isFunctionWord(word) || isBetween(word) || isPlainVerb(word)) break;
    to++;
  }
  const head = to > from ? (context.tokens[to - 1]?.text.toLowerCase() ?? '') : '';
  return newPhrase(at, to, 'thing', { by, name, head });
}

function determinedPhrase(context: PhraseContext, at: number, word: string): Phrase | undefined {
  if (word === 'no') {
    const none = nominalPhrase(context, at, at + 1, word);
    return none === undefined ? undefined : { ...none, kind: 'nobody' };
  }
  if (
    isText(context.tokens[at + 1], 'of') &&
    /^(?:one|some|many|several|most|two|three|four|both|all|any)$/.test(word)
  ) {
    const among = basePhrase(context, at + 2);
    if (among !== undefined) {
      const kind = among.kind === 'people' ? (word === 'one' ? 'role' : 'people') : among.kind;
      return { ...among, from: at, determiner: word, kind };
    }
  }
  const found = nominalPhrase(context, at, at + 1, word);
  const name = context.names.get(at + 1);
  if (name?.kind === 'document' && (found === undefined || found.kind === 'thing'))
    return newPhrase(at, name.to, 'document', { head: lastOf(name), determiner: word, name });
  if (found !== undefined) return found;
  // “Another said”, “One told us”, “Some argue”.
  const next = context.tokens[at + 1];
  const alone =
    next?.kind !== 'word' ||
    isVerbAt(context, at + 1, false) ||
    isBetween(next.text) ||
    isText(next, 'who', 'from', 'in', 'at');
  if (alone && /^(?:another|one|some|many|several|others|two|three)$/.test(word))
    return newPhrase(at, at + 1, word === 'another' || word === 'one' ? 'role' : 'people', {
      head: word,
      determiner: word,
    });
  return undefined;
}

function lastOf(name: Name): string {
  return (name.words.at(-1) ?? '').toLowerCase();
}
