import type { Phrase } from '../sentences/phrase.ts';
import type { Token } from '../sentences/token.ts';
import type { Discourse } from './discourse.ts';
import type { Referent, Resolution } from './referent.ts';
import { ownerOf, resolveBody } from './resolve-body.ts';
import { resolveDocument } from './resolve-document.ts';
import { resolveRole } from './resolve-role.ts';

/** Whom a phrase means; undefined for things that do not speak. */
export function resolvePhrase(
  discourse: Discourse,
  phrase: Phrase,
  tokens: readonly Token[],
  speaks: boolean,
): Resolution | undefined {
  switch (phrase.kind) {
    case 'person':
      return resolvePerson(discourse, phrase);
    case 'body':
      return resolveBody(discourse, phrase);
    case 'pronoun':
      return discourse.pronoun(phrase.head);
    case 'role':
      return resolveRole(discourse, phrase);
    case 'people':
      return {
        referent: resolvePeople(discourse, phrase),
        certain:
          phrase.of !== undefined ||
          /^(?:one|some|many|several|most|few|other|two|three)$/.test(phrase.determiner),
      };
    case 'document':
    case 'work':
      return {
        referent: resolveDocument(discourse, phrase),
        // A person's letter may as well be taken for the person.
        certain: phrase.of !== undefined && phrase.by === undefined,
      };
    case 'statement':
      return resolveStatement(discourse, phrase);
    case 'thing':
      return speaks || SAID.test(phrase.head) ? resolveThing(discourse, phrase, tokens) : undefined;
    case 'nobody':
      return undefined;
  }
}

function resolvePerson(discourse: Discourse, phrase: Phrase): Resolution | undefined {
  if (phrase.agent?.kind !== 'person') return undefined;
  const person = phrase.agent;
  const body = ownerOf(discourse, phrase);
  if (body !== undefined) person.body ??= body;
  person.role ??= phrase.gloss;
  // “Chief operating officer Denzil Example said”: of the body that is being spoken of.
  if (
    person.body === undefined &&
    phrase.gloss !== undefined &&
    phrase.ofNoun === undefined &&
    !/^who\b/.test(phrase.gloss) &&
    /\b(?:chief|executive|chair\w*|director|operating|accountable)\b/i.test(phrase.gloss)
  )
    person.body = discourse.lastBody(2);
  return { referent: { kind: 'person', person }, certain: true };
}

function resolvePeople(discourse: Discourse, phrase: Phrase): Referent {
  const body = ownerOf(discourse, phrase);
  const possessive = phrase.ofNoun === undefined || !/^(?:his|her|their)$/.test(phrase.ofNoun);
  return body !== undefined && possessive && phrase.of !== undefined
    ? { kind: 'body', body }
    : { kind: 'anonymous', noun: phrase.head, body, many: true };
}

/** A statement is its issuer speaking. */
function resolveStatement(discourse: Discourse, phrase: Phrase): Resolution | undefined {
  if (phrase.by !== undefined) return { referent: { kind: 'person', person: phrase.by }, certain: true };
  if (phrase.ofNoun === 'his' || phrase.ofNoun === 'her')
    return discourse.pronoun(phrase.ofNoun === 'his' ? 'he' : 'she');
  const body = ownerOf(discourse, phrase);
  if (body !== undefined) return { referent: { kind: 'body', body }, certain: true };
  const last = discourse.speaker?.kind === 'body' ? discourse.speaker.body : discourse.lastBody(6);
  return last === undefined
    ? undefined
    : { referent: { kind: 'body', body: last }, certain: discourse.speaker?.kind === 'body' };
}

/** Nouns for what somebody said. */
const SAID =
  /^(?:claims?|warnings?|description|criticisms?|assertion|suggestion|complaints?|view|belief|insistence|promise|remarks?|calls?|demands?|plea|verdict|accusations?|allegations?|admission|assurances?|answer|advice|message|reply|response|words|conclusion|explanation|reaction|question|motto)$/;

/** A noun that is said to speak: somebody without a name, or a name that the cast has not. */
function resolveThing(
  discourse: Discourse,
  phrase: Phrase,
  tokens: readonly Token[],
): Resolution | undefined {
  if (
    phrase.name !== undefined &&
    phrase.agent === undefined &&
    phrase.of === undefined &&
    phrase.by === undefined
  ) {
    const agent = discourse.cast.promote(phrase.name, tokens);
    return {
      referent: agent.kind === 'person' ? { kind: 'person', person: agent } : { kind: 'body', body: agent },
      certain: false,
    };
  }
  if (phrase.by !== undefined) return { referent: { kind: 'person', person: phrase.by }, certain: true };
  if (phrase.ofNoun === 'his' || phrase.ofNoun === 'her')
    return discourse.pronoun(phrase.ofNoun === 'his' ? 'he' : 'she');
  const owner = phrase.of;
  if (owner !== undefined && SAID.test(phrase.head))
    return { referent: { kind: 'body', body: owner }, certain: true };
  if (phrase.determiner === '') return undefined;
  if (phrase.determiner === 'the') {
    const spoken = discourse.pronoun('');
    if (spoken !== undefined) return { referent: spoken.referent, certain: false };
  }
  return {
    referent: { kind: 'anonymous', noun: phrase.head, body: ownerOf(discourse, phrase), many: false },
    certain: false,
  };
}
