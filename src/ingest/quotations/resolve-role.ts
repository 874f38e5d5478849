import type { Body, Person } from '../names/agent.ts';
import { wordsIn } from '../names/name-words.ts';
import type { Phrase } from '../sentences/phrase.ts';
import type { Discourse } from './discourse.ts';
import type { Resolution } from './referent.ts';
import { ownerOf } from './resolve-body.ts';

export function resolveRole(discourse: Discourse, phrase: Phrase): Resolution {
  const body = ownerOf(discourse, phrase);
  const spokesperson = /^spokes/.test(phrase.head);
  if (spokesperson) {
    const spoken = body ?? discourse.lastBody(4);
    if (spoken !== undefined)
      return { referent: { kind: 'body', body: spoken, voice: phrase.head }, certain: body !== undefined };
  }
  const indefinite = /^(?:a|an|one|another|some|no|many|two|three)$/.test(phrase.determiner);
  if (!indefinite && !spokesperson) {
    const known = personByRole(discourse, phrase, body);
    if (known !== undefined) return known;
    const same = discourse.history.findLast(
      ({ referent }) => referent.kind === 'anonymous' && !referent.many && referent.noun === phrase.head,
    );
    if (same !== undefined) return { referent: same.referent, certain: false };
    // “the union leader”, “the older man”: another word for the one of whom is being spoken.
    const spoken = discourse.pronoun('');
    const theirs = body === undefined ? undefined : discourse.lastPersonOf(body);
    if (theirs !== undefined && phrase.determiner === 'the')
      return { referent: { kind: 'person', person: theirs }, certain: false };
    if (phrase.determiner === 'the' && body === undefined && phrase.of === undefined && spoken !== undefined)
      return { referent: spoken.referent, certain: false };
  }
  return { referent: { kind: 'anonymous', noun: phrase.head, body, many: false }, certain: indefinite };
}

function personByRole(discourse: Discourse, phrase: Phrase, body: Body | undefined): Resolution | undefined {
  // “his co-chair”, “her fellow chair”: a chair as well, but not he or she.
  const joint = /^co-/.test(phrase.head) || /\b(?:fellow|joint)\b/i.test(phrase.gloss ?? '');
  const head = phrase.head.replace(/^co-/, '');
  const beside = joint && /^(?:his|her)$/.test(phrase.determiner);
  const last = beside ? discourse.pronoun(phrase.determiner === 'his' ? 'he' : 'she')?.referent : undefined;
  const wanted = wordsIn(phrase.gloss ?? head);
  const fits = (person: Person) => {
    if (last?.kind === 'person' && last.person === person) return false;
    const words = wordsIn(person.role ?? '');
    if (!words.includes(head) && !(head === 'gp' && words.includes('doctor'))) return false;
    return body === undefined || person.body === undefined || person.body === body;
  };
  const score = (person: Person) => wanted.filter((word) => wordsIn(person.role ?? '').includes(word)).length;
  const recent = [
    ...new Set(
      discourse.history
        .toReversed()
        .flatMap(({ referent }) => (referent.kind === 'person' ? [referent.person] : [])),
    ),
  ];
  const hits = recent.filter(fits).sort((left, right) => score(right) - score(left));
  const spoken =
    discourse.speaker?.kind === 'person' && fits(discourse.speaker.person)
      ? discourse.speaker.person
      : undefined;
  const person =
    hits[0] !== undefined && spoken !== undefined && score(spoken) === score(hits[0]) ? spoken : hits[0];
  return person === undefined
    ? undefined
    : { referent: { kind: 'person', person }, certain: hits.length === 1 };
}
