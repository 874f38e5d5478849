import { sayingForm } from '../lexicon/saying.ts';
import { isBetween } from '../lexicon/word.ts';
import { attach } from './attachment.ts';
import { basePhrase } from './base-phrase.ts';
import { phrasesBetween } from './find-phrases.ts';
import { takeBody, takeOwner } from './owner.ts';
import type { Phrase } from './phrase.ts';
import { isVerbAt, type PhraseContext, printedText } from './phrase-context.ts';
import { isText } from './token.ts';

const BELONGING =
  /^(?:leads?|led|chairs?|chaired|represents?|works?|worked|runs?|heads?|headed|is|was|sits|serves|served|practises|manages|owns|founded|co-founded|directs|oversees)$/;

export const MADE =
  /^(?:published|issued|written|sent|signed|released|commissioned|produced|drafted|circulated|seen|awarded|obtained|led|drawn|prepared|posted|compiled|conducted|agreed|shared|dated|addressed|launched|tabled|submitted|leaked|carried|run|funded|based|backed|distributed|emailed)$/;

/** “, who leads on telephony at the Bureau,”: taken in up to its closing comma. */
export function attachRelative(context: PhraseContext, phrase: Phrase, from: number): void {
  for (let at = from + 1; at < Math.min(context.tokens.length, from + 30); at++) {
    const token = context.tokens[at];
    if (token?.kind === 'quote') return;
    // “the letter, which was written by the Guild, says”
    const made = isText(token, 'by') && MADE.test(context.tokens[at - 1]?.text ?? '');
    if (made && (phrase.kind === 'document' || phrase.kind === 'statement')) {
      const maker = basePhrase(context, at + 1);
      if (maker !== undefined) takeOwner(phrase, attach(context, maker, 3), 'by');
    }
    const end = isText(token, ',', '–', '—');
    if (!end && !isText(token, '.')) continue;
    if (phrase.kind === 'person' || phrase.kind === 'role') {
      if (BELONGING.test(context.tokens[from + 1]?.text.toLowerCase() ?? '')) {
        const clause = { ...context, tokens: context.tokens.slice(0, at) };
        for (const inner of phrasesBetween(clause, from + 2)) takeBody(phrase, inner);
      }
      phrase.gloss ??= printedText(context, from, at);
    }
    // The comma of a list inside the relative clause is not its end: a verb must follow.
    if (end && !verbFollows(context, at + 1)) continue;
    phrase.to = end ? at + 1 : at;
    return;
  }
}

/** “who chairs the GLS” without commas: its words belong to the phrase up to the verb of the sentence. */
export function attachRestriction(context: PhraseContext, phrase: Phrase): void {
  if (phrase.kind !== 'role' && phrase.kind !== 'people') return;
  for (let at = phrase.to + 2; at < Math.min(context.tokens.length, phrase.to + 14); at++) {
    const token = context.tokens[at];
    // “the minister who designed the fund, Ann Example, said”
    if (isText(token, ',') && context.names.has(at + 1) && at > phrase.to + 2) phrase.to = at;
    if (token?.kind !== 'word') return;
    if (isVerbAt(context, at, true) && sayingForm(token.text)?.kind === 'say') {
      if (isText(context.tokens[at - 1], 'to', 'who', 'which', 'that', 'not')) continue;
      phrase.to = at;
      return;
    }
  }
}

export function attachMade(context: PhraseContext, phrase: Phrase, from: number): void {
  for (let at = from + 1; at < Math.min(context.tokens.length, from + 24); at++) {
    const token = context.tokens[at];
    if (token?.kind === 'quote') return;
    if (
      isText(token, 'by', 'from') &&
      context.tokens[from]?.text !== 'seen' &&
      context.tokens[from]?.text !== 'obtained'
    ) {
      const inner = basePhrase(context, at + 1);
      if (inner !== undefined) {
        const maker = attach(context, inner, 2);
        takeOwner(phrase, maker, 'by');
        at = Math.max(at, maker.to - 1);
      }
    }
    if (isText(context.tokens[at], ',', '–', '—')) {
      phrase.to = at + 1;
      return;
    }
  }
}

/** “a report commissioned by the GLS last year”, up to the verb of the sentence. */
export function attachMadeBy(context: PhraseContext, phrase: Phrase): void {
  const verb = phrase.to;
  if (!isText(context.tokens[verb + 1], 'by', 'to', 'from', 'in', 'on')) return;
  const inner = basePhrase(context, verb + 2);
  if (inner === undefined || inner.kind === 'pronoun') return;
  const whole = attach(context, inner, 3);
  if (
    isText(context.tokens[verb + 1], 'by', 'from') &&
    !/^(?:seen|obtained)$/.test(context.tokens[verb]?.text ?? '')
  )
    takeOwner(phrase, whole, 'by');
  let to = whole.to;
  while (
    to < whole.to + 5 &&
    context.tokens[to]?.kind === 'word' &&
    !isVerbAt(context, to, true) &&
    !isBetween(context.tokens[to]?.text ?? '')
  )
    to++;
  phrase.to = isVerbAt(context, to, true) || isBetween(context.tokens[to]?.text ?? '') ? to : whole.to;
}

function verbFollows(context: PhraseContext, at: number): boolean {
  let verb = at;
  while (context.tokens[verb]?.kind === 'word' && isBetween(context.tokens[verb]?.text ?? '')) verb++;
  return verb > at || isVerbAt(context, at, false);
}
