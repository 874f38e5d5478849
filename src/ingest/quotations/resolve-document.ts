import { takesUp } from '../lexicon/document-kin.ts';
import type { Phrase } from '../sentences/phrase.ts';
import type { Discourse } from './discourse.ts';
import type { Referent } from './referent.ts';
import { ownerOf } from './resolve-body.ts';

export function resolveDocument(discourse: Discourse, phrase: Phrase): Referent {
  const noun = phrase.head;
  const body = ownerOf(discourse, phrase);
  if (body !== undefined || phrase.by !== undefined) {
    // What was only “the letter” before is now the letter from somebody.
    const nameless = discourse.history.findLast(
      ({ referent }) => referent.kind === 'document' && referent.noun === noun,
    );
    if (
      nameless?.referent.kind === 'document' &&
      nameless.referent.body === undefined &&
      nameless.referent.person === undefined
    ) {
      nameless.referent.body = body;
      nameless.referent.person = phrase.by;
    }
    return { kind: 'document', body, person: phrase.by, noun };
  }
  const documents = discourse.history
    .flatMap(({ referent }) => (referent.kind === 'document' ? [referent] : []))
    .reverse();
  const owned = ({ body: owner, person }: (typeof documents)[number]) =>
    owner !== undefined || person !== undefined;
  const indefinite = /^(?:a|an|another|one)$/.test(phrase.determiner);
  const same = documents.find((document) => document.noun === noun && owned(document));

  const known =
    same ??
    (indefinite ? undefined : documents.find((document) => document.noun === noun)) ??
    (indefinite || phrase.name !== undefined
      ? undefined
      : (documents.find((document) => takesUp(noun, document.noun) && owned(document)) ??
        documents.find((document) => takesUp(noun, document.noun))));
  if (known !== undefined) return known;
  // What is new just after a body did something is likely to be that body's.
  const issuer = discourse.history.findLast(
    ({ sentence, subject }) => subject && discourse.sentence - sentence <= 1,
  )?.referent;
  const likely = issuer?.kind === 'body' ? issuer.body : undefined;
  return { kind: 'document', body: undefined, person: undefined, noun, likely };
}
