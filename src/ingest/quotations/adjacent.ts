import { isSpeech } from '../lexicon/saying.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { isText, type Token } from '../sentences/token.ts';
import { cueGround, type Ground, type ReadSentence } from './ground.ts';
import { isSpeaker } from './subject.ts';

/** “Dr Example told the Review, ‘We …’”: whole words after a comma or the bare verb. */
export function introduced({ tokens, cues }: ReadSentence, at: number): Ground | undefined {
  const quote = tokens[at];
  if (quote === undefined || !/^[“‘"'[(…\s]*[\p{Lu}\p{N}]/u.test(quote.text)) return undefined;
  const verb = isText(tokens[at - 1], ',')
    ? cues.findLast((cue) => cue.at < at)
    : cues.find((cue) => cue.at === at - 1);
  if (verb === undefined || verb.subject === undefined || !isSpeech(verb.form)) return undefined;
  if (tokens.slice(verb.at, at).some(({ kind }) => kind === 'quote')) return undefined;
  return cueGround(verb, 'adjacent');
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
    return recited === undefined ? cueGround(cue, 'colon') : { ...cueGround(cue, 'colon'), subject: recited };
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
export function behind({ tokens, cues, phrases }: ReadSentence, at: number): Ground | undefined {
  let next = at + 1;
  while (isText(tokens[next], ',', '–', '—', '-', '…')) next++;
  const inverted = cues.find((cue) => cue.at === next && cue.relation === 'after');
  if (inverted !== undefined) return cueGround(inverted, 'adjacent');
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
  if (isGoingOn(tokens, subject)) return goingOn(subject);
  if (cue === undefined || !(isSpeech(cue.form) || /^(?:believe|think|feel|say|find)$/.test(cue.form.verb)))
    return undefined;
  const between = tokens.slice(subject.to, cue.at);
  if (between.some(({ kind }) => kind === 'quote')) return undefined;
  return cueGround(cue, 'adjacent');
}

/** “‘…,’ the letter went on”, “‘…,’ it ran”. */
function isGoingOn(tokens: readonly Token[], { to, kind }: Phrase): boolean {
  if (isText(tokens[to], 'goes', 'went') && isText(tokens[to + 1], 'on')) return true;
  return (
    (kind === 'document' || kind === 'pronoun') &&
    isText(tokens[to], 'runs', 'ran', 'reads', 'began', 'begins', 'ends', 'ended')
  );
}

function goingOn(subject: Phrase): Ground {
  return {
    subject,
    cue: undefined,
    how: 'adjacent',
    negated: false,
    from: subject.from,
    to: subject.to + 1,
  };
}
