import { isSpeech, sayingForm } from '../lexicon/saying.ts';
import { isBetween, isPreposition } from '../lexicon/word.ts';
import type { Person } from '../names/agent.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { isText, type Token } from '../sentences/token.ts';
import type { Discourse } from './discourse.ts';
import type { SentenceReading } from './reading.ts';
import type { Referent, Resolution } from './referent.ts';
import { resolvePhrase } from './resolve.ts';
import { ownerOf } from './resolve-body.ts';

/** Whom the phrases of a sentence mean. */
export interface SentenceReferents {
  readonly resolved: ReadonlyMap<Phrase, Resolution>;
  /** The person with whose name it begins. */
  readonly leader: Referent | undefined;
}

/** Finds out whom the phrases of a sentence mean, and remembers them. */
export function resolveSentence(discourse: Discourse, sentence: SentenceReading): SentenceReferents {
  const { phrases, cues, tokens } = sentence;
  const resolved = new Map<Phrase, Resolution>();
  // Whoever acts counts: “criticised by the Guild. Its chair …”
  const subjects = new Set(cues.map(({ subject }) => subject));
  const speaking = new Set(cues.filter(({ form }) => isSpeech(form)).map(({ subject }) => subject));
  let first = true;
  let leader: Referent | undefined;
  for (const phrase of phrases) {
    const resolution = resolvePhrase(discourse, phrase, tokens, speaking.has(phrase));
    // “The idea of Dr Example”: she is spoken of as well.
    if (phrase.by !== undefined && !isSaidBy(resolution, phrase.by))
      discourse.remember({ kind: 'person', person: phrase.by }, false);
    if (resolution === undefined) continue;
    resolved.set(phrase, resolution);
    const before = tokens[phrase.from - 1];
    if (isPredicate(discourse, phrase, tokens, resolved)) continue;
    const leads =
      first && !isText(before, 'to', 'of', 'in', 'by', 'for', 'at', 'with', 'from', 'on', 'under');
    if (leads && resolution.referent.kind === 'person')
      discourse.reveal(resolution.referent.person, phrase.kind === 'person');
    if (phrase.kind !== 'thing') first = false;
    if (leads && phrase.kind === 'person') leader ??= resolution.referent;
    discourse.remember(
      resolution.referent,
      subjects.has(phrase) || leads || isGrammaticalSubject(phrase, tokens),
      subjects.has(phrase) || (leads && tokens.slice(0, phrase.from).every(({ kind }) => kind === 'mark')),
    );
  }
  return { resolved, leader };
}

function isSaidBy(resolution: Resolution | undefined, person: Person): boolean {
  return resolution?.referent.kind === 'person' && resolution.referent.person === person;
}

/** “since becoming chair of the GLS”: what the person is, nobody else. */
function isPredicate(
  discourse: Discourse,
  phrase: Phrase,
  tokens: readonly Token[],
  resolved: ReadonlyMap<Phrase, Resolution>,
): boolean {
  if (phrase.kind !== 'role' || phrase.determiner === 'another') return false;
  if (
    !isText(
      tokens[phrase.from - 1],
      'as',
      'becoming',
      'become',
      'became',
      'is',
      'was',
      'am',
      '’s',
      "'s",
      'named',
      'appointed',
      'elected',
      'made',
    )
  )
    return false;
  const person = [...resolved.values()].findLast(({ referent }) => referent.kind === 'person')?.referent;
  if (person?.kind !== 'person') return false;
  person.person.role ??= phrase.gloss;
  person.person.body ??= ownerOf(discourse, phrase);
  return true;
}

/** Who says something in a sentence without a quotation. */
export function teller(
  sentence: SentenceReading,
  resolved: ReadonlyMap<Phrase, Resolution>,
): Resolution | undefined {
  const cue = sentence.cues.find(
    ({ subject, form, relation }) =>
      subject !== undefined && resolved.has(subject) && isSpeech(form) && relation !== 'passive',
  );
  return cue?.subject === undefined ? undefined : resolved.get(cue.subject);
}

/** Of whom a sentence speaks in which nobody says anything. */
export function topic(
  sentence: SentenceReading,
  resolved: ReadonlyMap<Phrase, Resolution>,
): Resolution | undefined {
  const first = sentence.phrases.find(
    (phrase) => resolved.has(phrase) && (phrase.kind === 'person' || phrase.kind === 'pronoun'),
  );
  const found = first && resolved.get(first);
  return found === undefined ? undefined : { referent: found.referent, certain: false };
}

/** Whether a verb follows a phrase that no preposition governs. */
function isGrammaticalSubject({ from, to, kind }: Phrase, tokens: readonly Token[]): boolean {
  if (kind === 'thing') return false;
  const before = tokens[from - 1];
  if (before?.kind === 'word' && isPreposition(before.text)) return false;
  const after = tokens[to];
  return (
    after?.kind === 'word' &&
    (isBetween(after.text) || sayingForm(after.text) !== undefined || /[^e]ed$/.test(after.text))
  );
}
