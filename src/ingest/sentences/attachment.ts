import { isBetween, isFunctionWord } from '../lexicon/word.ts';
import { attachApposition } from './apposition.ts';
import { basePhrase } from './base-phrase.ts';
import { attachMadeBy, attachRestriction, MADE } from './clause.ts';
import { takeBody, takeOwner } from './owner.ts';
import type { Phrase } from './phrase.ts';
import { isVerbAt, type PhraseContext, printedText } from './phrase-context.ts';
import { isCapitalised, isText } from './token.ts';

const ATTACHING = [
  'of',
  'for',
  'at',
  'from',
  'in',
  'within',
  'on',
  'to',
  'with',
  'by',
  'across',
  'behind',
  'about',
  'into',
];

const OWNING = ['of', 'for', 'at', 'from', 'by', 'within', 'on', 'in', 'behind', 'with'];

/** Takes in what is attached: “of the GLS”, “(GLS)”, “, chair of the GLS,”, “, who runs a practice,”. */
export function attach(context: PhraseContext, phrase: Phrase, depth: number): Phrase {
  if (depth > 3 || phrase.kind === 'pronoun') return phrase;
  for (let rounds = 0; rounds < 6; rounds++) {
    const next = context.tokens[phrase.to];
    const before = phrase.to;
    if (isText(next, '(')) attachBrackets(context, phrase);
    else if (isText(next, ...ATTACHING)) attachPreposition(context, phrase, depth);
    else if (isText(next, ',', '–', '—')) attachApposition(context, phrase, depth);
    else if (isText(next, 'who', 'which', 'that') && phrase.kind !== 'thing')
      attachRestriction(context, phrase);
    else if (
      next?.kind === 'word' &&
      MADE.test(next.text) &&
      (phrase.kind === 'document' || phrase.kind === 'statement')
    )
      attachMadeBy(context, phrase);
    if (phrase.to === before) break;
  }
  takeBearer(context, phrase);
  return phrase;
}

/** “director of primary care Ann Example”: the name behind the whole of the role. */
function takeBearer(context: PhraseContext, phrase: Phrase): void {
  const name = phrase.kind === 'role' ? context.names.get(phrase.to) : undefined;
  const agent = name && context.cast.agent(name);
  if (name === undefined || agent?.kind !== 'person') return;
  phrase.gloss = printedText(context, phrase.from, phrase.to);
  phrase.kind = 'person';
  phrase.agent = agent;
  phrase.to = name.to;
  attach(context, phrase, 2);
}

function attachBrackets(context: PhraseContext, phrase: Phrase): void {
  for (let at = phrase.to + 1; at < Math.min(context.tokens.length, phrase.to + 14); at++) {
    if (!isText(context.tokens[at], ')')) continue;
    const inner = basePhrase(context, phrase.to + 1);
    if (phrase.kind === 'person' && inner !== undefined) takeBody(phrase, inner);
    else if (phrase.kind === 'role' && inner?.kind === 'person') {
      phrase.kind = 'person';
      phrase.gloss ??= phrase.head;
      phrase.agent = inner.agent;
    }
    phrase.to = at + 1;
    return;
  }
}

function attachPreposition(context: PhraseContext, phrase: Phrase, depth: number): void {
  const word = context.tokens[phrase.to]?.text.toLowerCase() ?? '';
  if (phrase.kind === 'person' && !/^(?:of|from|at|in|for)$/.test(word)) return;
  if (phrase.kind === 'body' && !/^(?:of|in|for|at|on|across)$/.test(word)) return;
  const inner = basePhrase(context, phrase.to + 1);
  if (
    inner === undefined &&
    /^(?:one|two|three|four|five|six)$/.test(context.tokens[phrase.to + 1]?.text ?? '')
  ) {
    phrase.to += 2;
    return;
  }
  if (inner === undefined) {
    // A place or a day: “a GP in Kent”, “the letter on Friday”.
    let to = phrase.to + 1;
    while (isCapitalised(context.tokens[to]) && to < phrase.to + 5) to++;
    if (to > phrase.to + 1) phrase.to = to;
    else if (
      /^(?:of|for|in|with)$/.test(word) &&
      context.tokens[to]?.kind === 'word' &&
      !isVerbAt(context, to, false)
    ) {
      while (
        to < phrase.to + 5 &&
        context.tokens[to]?.kind === 'word' &&
        !context.names.has(to) &&
        !isFunctionWord(context.tokens[to]?.text ?? '') &&
        !isVerbAt(context, to, false) &&
        !isBetween(context.tokens[to]?.text ?? '')
      )
        to++;
      if (to > phrase.to + 1 && phrase.kind !== 'person') phrase.to = to;
    }
    return;
  }
  if (inner.kind === 'pronoun') return;
  // “director of primary care Ann Example”
  if (
    phrase.kind === 'role' &&
    inner.kind === 'person' &&
    inner.name !== undefined &&
    inner.name.from > inner.from &&
    word === 'of'
  ) {
    phrase.gloss = printedText(context, phrase.from, inner.name.from);
    phrase.kind = 'person';
    phrase.agent = inner.agent;
    phrase.to = inner.name.to;
    return;
  }
  const whole = attach(context, inner, depth + 1);
  if (OWNING.includes(word)) takeOwner(phrase, whole, word);
  phrase.to = whole.to;
}
