import type { Body } from '../names/agent.ts';
import { wordsIn } from '../names/name-words.ts';
import type { Phrase } from '../sentences/phrase.ts';
import type { Discourse } from './discourse.ts';
import type { Referent, Resolution } from './referent.ts';

export function resolveBody(discourse: Discourse, phrase: Phrase): Resolution | undefined {
  if (phrase.agent?.kind === 'body') {
    if (phrase.gloss !== undefined) discourse.glosses.set(phrase.gloss, phrase.agent);
    return { referent: { kind: 'body', body: phrase.agent }, certain: true };
  }
  if (/^(?:a|an|one|another)$/.test(phrase.determiner)) {
    return {
      referent: { kind: 'anonymous', noun: phrase.head, body: undefined, many: false },
      certain: true,
    };
  }
  if (phrase.of !== undefined) return { referent: { kind: 'body', body: phrase.of }, certain: true };
  const { body, certain } = bodyByNoun(discourse, phrase.head, phrase.gloss);
  return body === undefined
    ? { referent: { kind: 'anonymous', noun: phrase.head, body: undefined, many: false }, certain: false }
    : { referent: { kind: 'body', body }, certain };
}

/** Bodies that are called by just this noun: they are not another word for one that was named. */
const APART =
  /^(?:tribunal|court|government|parliament|police|jury|inquest|university|college|hospital|cabinet|treasury)$/;

/** “the union”, “the practice managers' body”. */
function bodyByNoun(
  discourse: Discourse,
  noun: string,
  words = '',
): { body: Body | undefined; certain: boolean } {
  const glossed = discourse.glosses.get(noun);
  if (glossed !== undefined) return { body: glossed, certain: true };
  const recent = discourse.recentBodies();
  const named = recent.filter(({ name }) =>
    wordsIn(name).some((word) => word === noun || word === `${noun}s`),
  );
  if (named[0] !== undefined) return { body: named[0], certain: named.length === 1 };
  const anywhere = discourse.cast.bodies.filter(({ name }) => wordsIn(name).includes(noun));
  if (anywhere[0] !== undefined) return { body: anywhere[0], certain: false };
  const alike = wordsIn(words).filter((word) => word.length > 4 && word !== noun);
  const similar = recent.find(({ name }) =>
    alike.some((word) => wordsIn(name).some((other) => other.slice(0, 6) === word.slice(0, 6))),
  );
  if (similar !== undefined) return { body: similar, certain: false };
  if (APART.test(noun)) return { body: undefined, certain: false };
  return { body: discourse.speaker?.kind === 'body' ? discourse.speaker.body : recent[0], certain: false };
}

/** The body to which a phrase belongs. */
export function ownerOf(discourse: Discourse, phrase: Phrase): Body | undefined {
  if (phrase.of !== undefined) return phrase.of;
  if (phrase.ofNoun === undefined) return undefined;
  if (/^(?:his|her)$/.test(phrase.ofNoun)) {
    const owner = discourse.pronoun(phrase.ofNoun === 'his' ? 'he' : 'she');
    return owner?.referent.kind === 'person' ? owner.referent.person.body : undefined;
  }
  if (phrase.ofNoun === 'whose') return discourse.recentBodies()[0];
  if (phrase.ofNoun === 'its' || phrase.ofNoun === 'their') return bodyOf(discourse.pronoun('it')?.referent);
  return bodyByNoun(discourse, phrase.ofNoun).body;
}

function bodyOf(referent: Referent | undefined): Body | undefined {
  if (referent === undefined) return undefined;
  return referent.kind === 'person' ? referent.person.body : referent.body;
}
