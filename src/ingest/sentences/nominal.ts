import { isBodyWord, type NounKind, nounKind } from '../lexicon/noun.ts';
import { sayingForm } from '../lexicon/saying.ts';
import { isBetween, isFunctionWord, isNoName, isPlainVerb } from '../lexicon/word.ts';
import type { Body, Person } from '../names/agent.ts';
import type { Name } from '../names/name.ts';
import { newPhrase, type Phrase } from './phrase.ts';
import { isPossessiveAt, isVerbAt, type PhraseContext, printedText } from './phrase-context.ts';
import { isText } from './token.ts';

/** Modifiers and a noun; a name or a noun that owns may stand among them, and a person's name end them. */
export function nominalPhrase(
  context: PhraseContext,
  from: number,
  start: number,
  determiner: string,
): Phrase | undefined {
  let of: Body | undefined;
  let ofNoun: string | undefined;
  let by: Person | undefined;
  let head: { at: number; kind: NounKind } | undefined;
  let body: { to: number; agent: Body; name: Name } | undefined;
  let at = start;
  const limit = Math.min(context.tokens.length, start + 10);
  while (at < limit) {
    const token = context.tokens[at];
    if (token?.kind !== 'word') {
      // “the British Medical Association’s (BMA) GP committee”
      if (
        isText(token, '(') &&
        isText(context.tokens[at + 2], ')') &&
        body !== undefined &&
        isPossessiveAt(context, at - 1)
      ) {
        at += 3;
        continue;
      }
      break;
    }
    const name = context.names.get(at);
    if (name !== undefined) {
      const agent = context.cast.agent(name);
      if (agent?.kind === 'person' && !isPossessiveAt(context, name.to - 1)) {
        if (head === undefined && at > start && !isPossessiveAt(context, at - 1)) break;
        const gloss = printedText(context, start, at);
        return newPhrase(from, name.to, 'person', {
          agent,
          of,
          ofNoun: ofNoun ?? owner(determiner),
          gloss,
          determiner,
          name,
        });
      }
      if (agent?.kind === 'person') by = agent;
      if (agent?.kind === 'body') {
        of ??= agent;
        // “the GLS’s GP committee” is the GLS: a name without words of its own.
        const own =
          of !== agent && name.words.every((word) => isBodyWord(word) || isNoName(word)) ? of : agent;
        body = { to: name.to, agent: own, name };
        head = undefined;
      }
      at = Math.max(name.to, at + 1);
      continue;
    }
    if (at > start && head !== undefined && !token.possessive && isVerbAt(context, at, true)) break;
    if (
      isFunctionWord(token.text) &&
      !/^(?:other|first|former|then|own|such|two|three|four|five|many|few|most)$/i.test(token.text)
    )
      break;
    if (
      isBetween(token.text) &&
      !/^(?:early|elderly|weekly|daily|monthly|yearly|family|local)$/i.test(token.text)
    )
      break;
    const kind = nounAt(context, at);
    if (kind === undefined && isPlainVerb(token.text)) break;
    if (
      kind === undefined &&
      isVerbAt(context, at, false) &&
      !(at > start && isPossessiveAt(context, at - 1))
    )
      break;
    if (
      kind !== undefined &&
      at === start &&
      determiner === '' &&
      isVerbAt(context, at, false) &&
      sayingForm(token.text)?.form !== 'base'
    )
      break;
    if (token.possessive) {
      if (kind !== undefined) ofNoun = token.text.toLowerCase();
      head = undefined;
    } else if (kind !== undefined) {
      // “union leader”, “committee chair”
      const own = context.tokens[at - 1]?.text ?? '';
      const led =
        head?.kind === 'body' &&
        head.at === at - 1 &&
        !/^(?:practice|surgery|hospital|clinic|pharmacy|service|company|business)$/i.test(own);
      if (
        kind === 'role' &&
        led &&
        head !== undefined &&
        of === undefined &&
        !/^(?:a|an|one|another)$/.test(determiner)
      )
        ofNoun ??= context.tokens[head.at]?.text.toLowerCase();
      head = { at, kind };
    }
    at++;
  }
  if (body !== undefined && (head === undefined || head.at < body.to)) {
    if (determiner === '' && isPossessiveAt(context, body.to - 1) && at > body.to)
      return newPhrase(from, at, 'thing', {
        of,
        head: context.tokens[at - 1]?.text.toLowerCase() ?? '',
        name: body.name,
      });
    return newPhrase(from, body.to, 'body', { agent: body.agent, determiner, name: body.name });
  }
  if (head !== undefined) {
    const word = context.tokens[head.at]?.text.toLowerCase() ?? '';
    return newPhrase(from, head.at + 1, head.kind, {
      head: word,
      determiner,
      of,
      ofNoun: ofNoun ?? owner(determiner),
      by,
      gloss: printedText(context, start, head.at + 1),
    });
  }
  if (determiner === '' || at === start) return undefined;
  return newPhrase(from, at, 'thing', {
    head: context.tokens[at - 1]?.text.toLowerCase() ?? '',
    determiner,
    of,
    ofNoun: ofNoun ?? owner(determiner),
    by,
  });
}

/** What a noun stands for where it stands: “opposite number”, “opposition figures”. */
function nounAt(context: PhraseContext, at: number): NounKind | undefined {
  const token = context.tokens[at];
  const before = context.tokens[at - 1];
  if (isText(token, 'number') && isText(before, 'opposite')) return 'role';
  if (
    isText(token, 'figures') &&
    isText(before, 'opposition', 'senior', 'leading', 'prominent', 'industry', 'public')
  )
    return 'people';
  return token === undefined ? undefined : nounKind(token.text);
}

function owner(determiner: string): string | undefined {
  return /^(?:its|their|his|her|whose)$/.test(determiner) ? determiner : undefined;
}
