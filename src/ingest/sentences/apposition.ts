import { isBetween } from '../lexicon/word.ts';
import { attach } from './attachment.ts';
import { basePhrase } from './base-phrase.ts';
import { attachMade, attachRelative, MADE } from './clause.ts';
import { takeBody } from './owner.ts';
import type { Phrase } from './phrase.ts';
import { isVerbAt, type PhraseContext, printedText } from './phrase-context.ts';
import { isText } from './token.ts';

/** Roles that a body can have: “its owner, Example Ltd,”. */
const CORPORATE =
  /^(?:owner|supplier|provider|maker|parent|publisher|operator|landlord|contractor|regulator|employer)$/;

export function attachApposition(context: PhraseContext, phrase: Phrase, depth: number): void {
  const comma = phrase.to;
  const next = context.tokens[comma + 1];
  if (next?.kind !== 'word') return;
  if (phrase.kind === 'person' && /^\d{2}$/.test(next.text) && isText(context.tokens[comma + 2], ',')) {
    phrase.to = beyondComma(context, comma + 2);
    return;
  }
  if (isText(next, 'who', 'which', 'whose', 'whom')) {
    if (phrase.kind !== 'body' || isText(next, 'which')) attachRelative(context, phrase, comma + 1);
    return;
  }
  const participle = /^(?:document|statement)$/.test(phrase.kind) && /[a-z]ed$/.test(next.text);
  if ((participle || MADE.test(next.text.toLowerCase())) && phrase.kind !== 'person') {
    attachMade(context, phrase, comma + 1);
    return;
  }
  if (
    isText(next, 'of', 'from', 'at', 'based', 'for') &&
    (phrase.kind === 'person' || phrase.kind === 'role')
  ) {
    const inner = basePhrase(context, comma + 2);
    const whole = inner && attach(context, inner, depth + 1);
    if (whole !== undefined && canEndBefore(context, whole.to)) {
      takeBody(phrase, whole);
      phrase.to = beyondComma(context, whole.to);
    }
    return;
  }
  const inner = basePhrase(context, comma + 1);
  if (inner === undefined) return;
  const other = attach(context, inner, depth + 1);
  if (other.kind === 'pronoun' || !canEndBefore(context, other.to)) return;
  if (beginsMainClause(context, comma, other)) return;
  if (phrase.kind === 'person' && (other.kind === 'role' || other.kind === 'people')) {
    phrase.gloss ??= printedText(context, other.from, other.to);
    takeBody(phrase, other);
    let to = other.to;
    if (isText(context.tokens[to], 'and')) {
      const second = basePhrase(context, to + 1);
      if (second?.kind === 'role') {
        const more = attach(context, second, depth + 1);
        takeBody(phrase, more);
        to = more.to;
      }
    }
    phrase.to = beyondComma(context, to);
    if (isText(context.tokens[phrase.to], 'who', 'whose')) attachRelative(context, phrase, phrase.to);
  } else if ((phrase.kind === 'role' || phrase.kind === 'thing') && other.kind === 'person') {
    const before = context.tokens[phrase.from - 1];
    const opens =
      before === undefined || before.kind !== 'word' || /^(?:but|and|while|when|as)$/i.test(before.text);
    if (phrase.kind === 'thing' && (phrase.determiner === '' || !opens)) return;
    phrase.gloss = printedText(context, phrase.from, phrase.to);
    if (phrase.of === undefined) takeBody(phrase, other);
    phrase.kind = 'person';
    phrase.agent = other.agent;
    phrase.to = beyondComma(context, other.to);
  } else if (
    phrase.kind === 'body' &&
    other.kind === 'body' &&
    other.agent === undefined &&
    other.determiner !== ''
  ) {
    phrase.gloss = other.head;
    phrase.to = beyondComma(context, other.to);
  } else if (phrase.kind === 'role' && other.kind === 'role' && other.determiner === 'a') {
    takeBody(phrase, other);
    phrase.to = beyondComma(context, other.to);
  } else if (
    (phrase.kind === 'body' || (phrase.kind === 'role' && CORPORATE.test(phrase.head))) &&
    phrase.agent === undefined &&
    other.agent?.kind === 'body'
  ) {
    phrase.kind = 'body';
    phrase.gloss = phrase.head;
    phrase.agent = other.agent;
    phrase.to = beyondComma(context, other.to);
  } else if (isSheetEntry(phrase, other)) {
    takeBody(phrase, other);
    phrase.to = other.to;
  }
}

/** “Ann Example, Director, Guild of Lamplit Surgeries”: role and body side by side, as in a list of names. */
function isSheetEntry(role: Phrase, body: Phrase): boolean {
  const bare = role.kind === 'role' && role.determiner === '' && role.of === undefined;
  return bare && role.ofNoun === undefined && body.agent?.kind === 'body' && body.determiner === '';
}

const OPENING =
  /^(?:in|at|on|after|before|during|while|when|following|with|under|as|for|from|by|to|since|despite|speaking|writing|responding|commenting|reacting|addressing|asked|giving|welcoming|introducing|launching)$/i;

/** “In a letter to the minister, Dr Ann Example said”: behind the first comma the subject of the sentence stands. */
function beginsMainClause(context: PhraseContext, comma: number, other: Phrase): boolean {
  const { tokens } = context;
  if (!OPENING.test(tokens.find(({ kind }) => kind === 'word')?.text ?? '')) return false;
  if (tokens.findIndex((token) => isText(token, ',')) !== comma) return false;
  const isSubject = /^(?:person|body|role|people)$/.test(other.kind);
  return (
    isSubject &&
    other.to > comma + 1 &&
    (isVerbAt(context, other.to, true) || isBetween(tokens[other.to]?.text ?? ''))
  );
}

/** Whether an apposition can end before a token. */
function canEndBefore(context: PhraseContext, at: number): boolean {
  const token = context.tokens[at];
  if (token === undefined || token.kind === 'quote') return true;
  if (token.kind === 'mark') return true;
  return (
    isBetween(token.text) ||
    isVerbAt(context, at, false) ||
    isText(token, 'and', 'but', 'who', 'after', 'when', 'as', 'while')
  );
}

function beyondComma(context: PhraseContext, at: number): number {
  return isText(context.tokens[at], ',', '–', '—') && context.tokens[at + 1]?.kind === 'word' ? at + 1 : at;
}
