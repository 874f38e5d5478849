import { isSpeech, type SayingForm, sayingForm } from './lexicon/saying.ts';
import { isBetween, isPreposition } from './lexicon/word.ts';
import type { Phrase } from './phrase.ts';
import { isText, type Token } from './token.ts';

/** A verb of saying in the reporter's words, with who is its subject. */
export interface Cue {
  /** Number of the verb's token in the sentence. */
  readonly at: number;
  readonly form: SayingForm;
  /** The phrase that says it; undefined when the sentence does not tell. */
  readonly subject: Phrase | undefined;
  /** `passive`: “was described by X”; `none`: passive without “by”; `far`: the subject stands elsewhere in the sentence. */
  readonly relation: 'before' | 'after' | 'far' | 'passive' | 'none';
  /** Whether it is said that this was not said. */
  readonly negated: boolean;
}

const BE = ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets', 'got'];
const NEGATION = [
  'not',
  'never',
  'nor',
  'neither',
  'nobody',
  'none',
  'without',
  'cannot',
  'hardly',
  'barely',
];
const REFUSAL =
  /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|avoid(?:s|ed|ing)?|resist(?:s|ed|ing)?|short|disown(?:s|ed)?|refrain(?:s|ed|ing)?|rather|instead|far|fail(?:s|ed|ing)?)$/i;

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
  if (isText(before, ...BE)) return false;
  if (isText(before, 'who', 'which', 'that')) return true;
  if (before.kind === 'word' && (before.text.toLowerCase() === 'to' || isBetween(before.text))) return true;
  const subject = phraseEndingAt(phrases, at);
  return (
    subject !== undefined &&
    (isSpeech(form) || (form.kind === 'judge' && (subject.kind === 'people' || subject.head === 'they')))
  );
}

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
    if (isText(tokens[left], ...BE)) passive = true;
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
    if (isSubject(tokens, direct)) return build(headOf(phrases, direct, tokens), 'before');
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

/** “said Dr Example of the GLS” stands as one phrase; a possessor before a verb is not its subject. */
function headOf(_phrases: readonly Phrase[], phrase: Phrase, _tokens: readonly Token[]): Phrase {
  return phrase;
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

function isAgent(phrase: Phrase | undefined): boolean {
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

function phraseEndingAt(phrases: readonly Phrase[], at: number): Phrase | undefined {
  return phrases.findLast(({ to }) => to === at);
}

function phraseStartingAt(phrases: readonly Phrase[], at: number): Phrase | undefined {
  return phrases.find(({ from }) => from === at);
}

/** “by the GLS” behind a passive verb: at once, or beyond the words that it was described as. */
function agentAfter(
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

function isNegated(tokens: readonly Token[], subject: Phrase | undefined, left: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const token = tokens[before];
    if (token?.kind !== 'word') break;
    if (isText(token, ...NEGATION) || /n[’']t$/i.test(token.text)) return true;
    if (REFUSAL.test(token.text) && (before < left || /^(?:rather|instead|short|far)$/i.test(token.text)))
      return true;
    if (subject !== undefined && before < subject.from) break;
  }
  // “Nor did she say”, “Never has it said”.
  const first = subject === undefined ? undefined : tokens[subject.from - 2];
  return (
    isText(first, 'nor', 'never', 'neither', 'not') ||
    isText(tokens[(subject?.from ?? 0) - 1], 'nor', 'neither')
  );
}

const OPENS_ADVERBIAL =
  /^(?:in|at|on|after|before|during|while|when|following|with|under|as|if|although|though|because|since|despite|for|from|by|to|asked|pressed|speaking|writing|responding|commenting|calling|describing|reacting|addressing|asking|given|until|unless|once|among|amid|without|like|unlike|instead|according|quizzed|challenged|questioned|pushed|talking|answering|appearing|giving|posting|replying|introducing|launching|citing|pointing|referring|turning|warning|criticising|welcoming|praising|opening|closing|interviewed|invited|told|approached|contacted|branding|dismissing)$/i;

/** Verbs that close a sentence with their subject behind them: “…, said Dr Example.” */
const CLOSING =
  /^(?:say|add|warn|argue|claim|explain|insist|write|suggest|admit|conclude|predict|report|note|complain|confirm|announce|declare|recall|reckon)$/;

/** The subject of the clause in which a verb stands, or of the sentence. */
function mainSubject(
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
