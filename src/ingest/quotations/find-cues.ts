import { isSpeech, type SayingForm, sayingForm } from '../lexicon/saying.ts';
import { isBetween, isPreposition } from '../lexicon/word.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { isText, type Token } from '../sentences/token.ts';
import { type Cue, isBe } from './cue.ts';
import { isNegated } from './negation.ts';
import { agentAfter, isAgent, isSpeaker, mainSubject, phraseEndingAt, phraseStartingAt } from './subject.ts';

/** Finds the verbs of saying of a sentence with their subjects, in order. */
export function findCues(tokens: readonly Token[], phrases: readonly Phrase[]): Cue[] {
  const inside = new Set<number>();
  for (const { from, to, kind } of phrases) {
    if (kind !== 'thing' || to - from < 2) for (let at = from; at < to; at++) inside.add(at);
  }
  const cues: Cue[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || inside.has(at) || token.possessive) continue;
    const form = sayingForm(token.text);
    if (form === undefined || !isVerbHere(tokens, at, form, phrases)) continue;
    cues.push(readCue(tokens, phrases, cues, at, form));
  }
  return cues;
}

/** A bare form is a verb only behind “to”, an auxiliary or a plural subject. */
function isVerbHere(
  tokens: readonly Token[],
  at: number,
  form: SayingForm,
  phrases: readonly Phrase[],
): boolean {
  const before = tokens[at - 1];
  if (
    before?.kind === 'word' &&
    /^(?:the|a|an|its|his|her|their|this|that’s|of|no|any|on|in|for|with)$/i.test(before.text) &&
    form.form !== 'ing'
  )
    return false;
  if (form.verb === 'rule' && isText(tokens[at + 1], 'out')) return false;
  if (form.form !== 'base') return true;
  if (isText(before, 'to') && /^(?:begin|start|open|close|finish|end|go|list|set)$/.test(form.verb))
    return false;
  if (before === undefined) return false;
  if (isBe(tokens, at - 1)) return false;
  if (isText(before, 'who', 'which', 'that')) return true;
  if (before.kind === 'word' && (before.text.toLowerCase() === 'to' || isBetween(before.text))) return true;
  const subject = phraseEndingAt(phrases, at);
  return (
    subject !== undefined &&
    (isSpeech(form) || (form.kind === 'judge' && (subject.kind === 'people' || subject.head === 'they')))
  );
}

/** Verbs that close a sentence with their subject behind them: “…, said Dr Example.” */
const CLOSING =
  /^(?:say|add|warn|argue|claim|explain|insist|write|suggest|admit|conclude|predict|report|note|complain|confirm|announce|declare|recall|reckon)$/;

function readCue(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  earlier: readonly Cue[],
  at: number,
  form: SayingForm,
): Cue {
  let left = at;
  let passive = false;
  while (left > 0 && tokens[left - 1]?.kind === 'word' && isBetween(tokens[left - 1]?.text ?? '')) {
    left--;
    if (isBe(tokens, left)) passive = true;
  }
  const canBePassive = form.form === 'past' || form.form === 'participle';
  // “Asked whether …, she said”
  if (
    canBePassive &&
    left === at &&
    at === firstWord(tokens) &&
    tokens[at - 1]?.kind !== 'quote' &&
    !isText(tokens[at - 1], ',') &&
    !isText(tokens[at + 1], 'the', 'a', 'an')
  )
    passive = true;
  const ending = phraseEndingAt(phrases, left);
  // “four paragraphs later describes”: a measure is nobody.
  const direct =
    ending?.kind === 'thing' && !/^(?:the|a|an|another|its|his|her|one)?$/.test(ending.determiner)
      ? undefined
      : ending;
  const by = canBePassive ? agentAfter(tokens, phrases, at, passive) : undefined;
  const build = (subject: Phrase | undefined, relation: Cue['relation']): Cue => ({
    at,
    form,
    subject,
    relation,
    negated: isNegated(tokens, subject, left, at) || subject?.kind === 'nobody',
  });
  if (canBePassive && (passive || (by !== undefined && !isAgent(direct))))
    return build(by, by === undefined ? 'none' : 'passive');
  const before = tokens[left - 1];
  const inverted = phraseStartingAt(phrases, at + 1);
  const afterQuote =
    before?.kind === 'quote' ||
    (isText(before, ',', '–', '—', '-', '.', '…') && tokens[left - 2]?.kind === 'quote') ||
    before === undefined;
  if (afterQuote && inverted !== undefined && isSpeech(form) && form.form !== 'ing' && isSpeaker(inverted))
    return build(inverted, 'after');
  const closing =
    isText(before, ',') &&
    direct === undefined &&
    form.form !== 'base' &&
    form.form !== 'ing' &&
    CLOSING.test(form.verb);
  if (closing && inverted !== undefined && isSpeech(form) && isAgent(inverted) && inverted.kind !== 'pronoun')
    return build(inverted, 'after');
  // “heard from Dr Example that”
  if (/^(?:hear|learn)$/.test(form.verb) && isText(tokens[at + 1], 'from', 'how')) {
    const teller = phraseStartingAt(phrases, at + 2);
    if (teller !== undefined) return build(teller, 'after');
  }
  // “it was left to Dr Example to point out”
  if (isText(before, 'to') && isText(tokens[phrases[0]?.from ?? 0], 'it')) {
    const left = phraseEndingAt(phrases, at - 1);
    if (left?.kind === 'person') return build(left, 'before');
  }
  // “So says Dr Example”, “Not so, said the college”.
  if (isText(before, 'so', 'thus') && inverted !== undefined && isSpeech(form))
    return build(inverted, 'after');
  // “nor did she say”: the auxiliary stands before the subject.
  if (direct !== undefined && form.form !== 'ing' && !isText(before, 'to')) {
    if (isSubject(tokens, direct)) return build(direct, 'before');
  }
  if (form.form === 'ing' && direct !== undefined) {
    const accompanies = isText(tokens[direct.from - 1], 'with', 'as');
    const written = (direct.kind === 'document' || direct.kind === 'statement') && form.kind !== 'hold';
    if (accompanies || written) return build(direct, 'before');
  }
  if (isText(before, 'who', 'which', 'that')) {
    const antecedent = phrases.findLast(({ to }) => to <= left - 1);
    // “is among those who believe”: the subject of the sentence is one of them.
    const among =
      isText(tokens[left - 2], 'those', 'many', 'several') ||
      antecedent?.head === 'those' ||
      isText(tokens[(antecedent?.from ?? 0) - 1], 'among');
    if (antecedent !== undefined && !among) return build(antecedent, 'before');
  }
  const elsewhere = mainSubject(tokens, phrases, earlier, at, left);
  return build(elsewhere, 'far');
}

function firstWord(tokens: readonly Token[]): number {
  return tokens.findIndex(
    ({ kind, text }) => kind === 'word' && !/^(?:but|and|when|if|yet|then)$/i.test(text),
  );
}

function isSubject(tokens: readonly Token[], phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1];
  if (
    before?.kind === 'word' &&
    isPreposition(before.text) &&
    !/^(?:as|after|before|until|since|like)$/i.test(before.text)
  ) {
    return false;
  }
  return true;
}
