import { type Cue, isSpeaker } from './cue.ts';
import { isSpeech } from './lexicon/saying.ts';
import type { Phrase } from './phrase.ts';
import { isText, type Token } from './token.ts';

/** On what an attribution rests. */
export interface Ground {
  /** Who is said to speak; undefined when nobody is named (“was described as …”). */
  readonly subject: Phrase | undefined;
  readonly cue: Cue | undefined;
  /** `adjacent`: said-phrase right beside it; `governing`: the verb on which its clause depends; `document`: no verb of saying. */
  readonly how: 'adjacent' | 'colon' | 'governing' | 'trailing' | 'document' | 'none';
  readonly negated: boolean;
  /** Numbers of the tokens that the cue covers, for the report. */
  readonly from: number;
  readonly to: number;
}

/** A sentence as it was read. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly cues: readonly Cue[];
}

/** Finds on what in its sentence the attribution of a quotation rests. */
export function findGround(sentence: ReadSentence, at: number): Ground | undefined {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  if (isText(before, ':')) return colonGround(sentence, at - 1) ?? behind(sentence, at);
  const found = introduced(sentence, at) ?? behind(sentence, at);
  if (found !== undefined) return found;
  const governs = governing(sentence, at);
  if (governs !== undefined && governs.how !== 'none') return governs;
  // “Asked whether it was ‘fair’, she laughed”: the words of the question.
  if (governs?.cue !== undefined && /^(?:ask|question|challenge|invite)$/.test(governs.cue.form.verb))
    return governs;
  return (
    trailing(sentence, at) ??
    according(sentence, at) ??
    claimed(sentence, at) ??
    inDocument(sentence, at) ??
    governs
  );
}

/** “Dr Example told the Review, ‘We …’”: whole words after a comma or the bare verb. */
function introduced({ tokens, cues }: ReadSentence, at: number): Ground | undefined {
  const quote = tokens[at];
  if (quote === undefined || !/^[“‘"'[(…\s]*[\p{Lu}\p{N}]/u.test(quote.text)) return undefined;
  const verb = isText(tokens[at - 1], ',')
    ? cues.findLast((cue) => cue.at < at)
    : cues.find((cue) => cue.at === at - 1);
  if (verb === undefined || verb.subject === undefined || !isSpeech(verb.form)) return undefined;
  if (tokens.slice(verb.at, at).some(({ kind }) => kind === 'quote')) return undefined;
  return ground(verb, 'adjacent');
}

/** What stands before a colon: a verb of saying with its subject, or just who or what speaks. */
export function colonGround({ tokens, cues, phrases }: ReadSentence, colon: number): Ground | undefined {
  const since = tokens.findLastIndex(
    (token, index) => index < colon && (token.kind === 'quote' || isText(token, ';')),
  );
  const within = cues.filter((cue) => cue.at < colon && cue.at > since);
  const speaking = within.filter(({ subject, form }) => subject !== undefined && isSpeech(form));
  const cue =
    speaking.findLast(({ relation }) => relation !== 'far') ??
    speaking.at(-1) ??
    within.findLast(({ subject }) => subject !== undefined);
  if (cue !== undefined) {
    // “She read out a letter from a patient: ‘…’”
    const recited = /^(?:read|quote|cite|recite|publish|attach)$/.test(cue.form.verb)
      ? phrases.find(
          ({ from, to, kind }) =>
            from > cue.at && to <= colon && (kind === 'document' || kind === 'statement'),
        )
      : undefined;
    return recited === undefined ? ground(cue, 'colon') : { ...ground(cue, 'colon'), subject: recited };
  }
  const inSpan = phrases.filter(({ from, to }) => from > since && to <= colon);
  const speaker =
    inSpan.find(({ kind }) => ['statement', 'document', 'person'].includes(kind)) ??
    inSpan.findLast(({ by, of, ofNoun }) => by !== undefined || of !== undefined || ofNoun !== undefined) ??
    inSpan.find((phrase) => phrase.kind !== 'thing' && isSpeaker(phrase));
  if (speaker === undefined) return undefined;
  return {
    subject: speaker,
    cue: undefined,
    how: 'colon',
    negated: false,
    from: speaker.from,
    to: speaker.to,
  };
}

/** “‘…,’ said Dr Example”, “‘…,’ she told the Review”, “‘…,’ according to the letter”. */
function behind({ tokens, cues, phrases }: ReadSentence, at: number): Ground | undefined {
  let next = at + 1;
  while (isText(tokens[next], ',', '–', '—', '-', '…')) next++;
  const inverted = cues.find((cue) => cue.at === next && cue.relation === 'after');
  if (inverted !== undefined) return ground(inverted, 'adjacent');
  if (isText(tokens[next], 'according') && isText(tokens[next + 1], 'to')) {
    const source = phrases.find(({ from }) => from === next + 2);
    if (source !== undefined)
      return { subject: source, cue: undefined, how: 'adjacent', negated: false, from: next, to: source.to };
  }
  // “‘No,’ was the blunt response of Dr Example”
  if (isText(tokens[next], 'was', 'is', 'came', 'were')) {
    const response = phrases.find(({ from }) => from === next + 1);
    const owned = response?.by !== undefined || response?.of !== undefined || response?.ofNoun !== undefined;
    if (response !== undefined && owned)
      return {
        subject: response,
        cue: undefined,
        how: 'adjacent',
        negated: false,
        from: next,
        to: response.to,
      };
  }
  const subject = phrases.find(({ from }) => from === next);
  if (subject === undefined) return undefined;
  // “‘…’ – Dr Example, GP”
  const signed =
    isText(tokens[at + 1], '–', '—', '-') &&
    (subject.to >= tokens.length - 1 || isText(tokens[subject.to], '.', ','));
  if (signed && /^(?:person|role|people|body)$/.test(subject.kind))
    return { subject, cue: undefined, how: 'adjacent', negated: false, from: next, to: subject.to };
  const cue = cues.find(
    (candidate) =>
      candidate.subject === subject && candidate.relation !== 'far' && candidate.at >= subject.to,
  );
  if (cue === undefined || !(isSpeech(cue.form) || /^(?:believe|think|feel|say|find)$/.test(cue.form.verb)))
    return undefined;
  const between = tokens.slice(subject.to, cue.at);
  if (between.some(({ kind }) => kind === 'quote')) return undefined;
  return ground(cue, 'adjacent');
}

/** Verbs that give something a name or a character in the words of their subject. */
const NAMES =
  /^(?:call|brand|dub|label|describe|criticise|criticize|dismiss|hail|condemn|denounce|characterise|characterize|term|slam|blast|deride|liken|compare|herald|tout|bill|accuse|castigate|portray|paint|decry|prefer|use|coin|refer|single|praise|welcome|blame|put)$/;

/**
 * The verb on which the clause of a quotation depends: the nearest that says or names; one that thinks, wants or does
 * only when there is no other, or when a clause of its own lies between (“…, which the GLS wants to be ‘…’”).
 */
function governing({ tokens, cues }: ReadSentence, at: number): Ground | undefined {
  const near = cues.filter((cue) => cue.at < at && !isShutOff(tokens, cue, at));
  const known = near.filter(({ subject, negated }) => subject !== undefined || negated);
  const strong = known.findLast((cue) => cue.negated || isSpeech(cue.form) || isNaming(cue));
  const last = known.findLast(({ subject }) => subject === undefined || subject.kind !== 'thing');
  const chosen =
    strong === undefined || (last !== undefined && beginsClause(tokens, strong, last)) ? last : strong;
  const found = chosen ?? near.findLast(({ relation }) => relation === 'none');
  return found === undefined ? undefined : ground(found, found.subject === undefined ? 'none' : 'governing');
}

/** Whether a verb gives something a name in the words of its subject: `called`, `described as`. */
export function isNaming({ form }: Cue): boolean {
  return NAMES.test(form.verb);
}

/** Whether a new clause with a subject of its own begins between two verbs. */
function beginsClause(tokens: readonly Token[], strong: Cue, weak: Cue): boolean {
  if (weak.at <= strong.at || weak.subject === strong.subject || weak.subject === undefined) return false;
  if (weak.subject.from < strong.at) return false;
  return tokens
    .slice(strong.at + 1, weak.subject.from + 1)
    .some((token) => isText(token, 'which', 'who', 'while', 'whereas', 'but'));
}

/** Whether the clause of a verb has ended before a place. */
function isShutOff(tokens: readonly Token[], cue: Cue, at: number): boolean {
  return tokens.slice(cue.at, at).some((token) => isText(token, ';'));
}

/** “…, they said”; “…, she says, because …”. */
function trailing({ tokens, cues }: ReadSentence, at: number): Ground | undefined {
  const cue = cues.find(
    ({ at: verb, subject, relation, form }) =>
      verb > at &&
      subject !== undefined &&
      subject.from > at &&
      isSpeech(form) &&
      relation !== 'far' &&
      (isText(tokens[subject.from - 1], ',', '–', '—') ||
        isText(tokens[verb - 1], ',') ||
        tokens[subject.from - 1]?.kind === 'quote' ||
        isText(tokens[subject.from - 1], 'how', 'what', 'as')),
  );
  return cue === undefined ? undefined : ground(cue, 'trailing');
}

/** “According to the GLS, the plan is ‘…’”; “in the words of Dr Example, it is ‘…’”. */
function according({ tokens, phrases }: ReadSentence, at: number): Ground | undefined {
  // “For Dr Example, it is ‘…’”
  const person = isText(tokens[0], 'for', 'to') ? phrases[0] : undefined;
  const parted =
    person !== undefined && (isText(tokens[person.to], ',') || isText(tokens[person.to - 1], ','));
  if (person?.kind === 'person' && person.from === 1 && parted)
    return { subject: person, cue: undefined, how: 'governing', negated: false, from: 0, to: person.to };
  for (const [index, token] of tokens.entries()) {
    const begins =
      (isText(token, 'according') && isText(tokens[index + 1], 'to')) ||
      (isText(token, 'words') && isText(tokens[index + 1], 'of'));
    const subject = begins
      ? phrases.find(({ from, to }) => from === index + 2 || (from <= index && to > index + 2))
      : undefined;
    if (subject !== undefined && (subject.kind !== 'thing' || subject.head === 'words'))
      return {
        subject,
        cue: undefined,
        how: at > index ? 'governing' : 'trailing',
        negated: false,
        from: index,
        to: subject.to,
      };
  }
  return undefined;
}

const CLAIM =
  /^(?:claims?|warnings?|description|criticisms?|assertion|suggestion|complaints?|view|belief|insistence|promise|remarks?|call|calls|demands?|plea|verdict|accusations?|allegations?|admission|assurances?|concession|boast|reference|comments?|words|phrase|insistence|denunciation)$/;

/** “the GLS’s description of the plan as ‘…’”: a noun of saying with an owner. */
function claimed({ phrases }: ReadSentence, at: number): Ground | undefined {
  const subject = phrases.findLast(
    ({ from, head, of, ofNoun, by }) =>
      from < at && CLAIM.test(head) && (of !== undefined || by !== undefined || ofNoun !== undefined),
  );
  return subject === undefined
    ? undefined
    : { subject, cue: undefined, how: 'governing', negated: false, from: subject.from, to: subject.to };
}

/** A document's words without a verb of saying: “the SOP asks for”, “under the guidance, practices must”. */
function inDocument({ tokens, phrases }: ReadSentence, at: number): Ground | undefined {
  const subject = phrases.find(
    ({ kind, from, determiner, name }) =>
      kind === 'document' &&
      from < at &&
      (determiner !== '' || name !== undefined || isText(tokens[from - 1], 'under')),
  );
  if (subject === undefined) return undefined;
  const first = phrases[0];
  if (isText(tokens[at - 1], 'on', 'about', 'of', 'for')) return undefined;
  const leads =
    subject === first || (subject.from > 0 && isText(tokens[subject.from - 1], 'under', 'in', 'to'));
  if (!leads) return undefined;
  return { subject, cue: undefined, how: 'document', negated: false, from: subject.from, to: subject.to };
}

function ground(cue: Cue, how: Ground['how']): Ground {
  const { subject } = cue;
  const from = Math.min(cue.at, subject?.from ?? cue.at);
  const to = Math.max(cue.at + 1, subject?.to ?? 0);
  return { subject, cue, how, negated: cue.negated, from, to };
}
