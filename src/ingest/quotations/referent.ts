import { nounKind, nounPronoun } from '../lexicon/noun.ts';
import type { Body, Person } from '../names/agent.ts';

/** Somebody or something of whom is being spoken. */
export type Referent =
  | { readonly kind: 'person'; readonly person: Person }
  | {
      readonly kind: 'body';
      readonly body: Body;
      /** The noun of who speaks for it without a name: `spokeswoman`. */
      readonly voice?: string | undefined;
    }
  | {
      readonly kind: 'document';
      body: Body | undefined;
      person: Person | undefined;
      readonly noun: string;
      /** The body that acted just before it was first spoken of. */
      readonly likely?: Body | undefined;
    }
  | {
      readonly kind: 'anonymous';
      readonly noun: string;
      body: Body | undefined;
      readonly many: boolean;
      pronoun?: 'he' | 'she' | 'they' | undefined;
      /** Who it turns out to be. */
      person?: Person | undefined;
    };

/** Who is meant, and whether that needed no guess. */
export interface Resolution {
  readonly referent: Referent;
  readonly certain: boolean;
}

/** The same for the same referent. */
export function keyOf(referent: Referent): string {
  switch (referent.kind) {
    case 'person':
      return `person ${referent.person.start}`;
    case 'body':
      return `body ${referent.body.start} ${referent.body.name}`;
    case 'document':
      return `document ${referent.noun}`;
    case 'anonymous':
      return `anonymous ${referent.noun}`;
  }
}

/** How badly a pronoun fits a referent: 0 is well; undefined is not at all. */
export function pronounFit(referent: Referent, word: string): number | undefined {
  const single = word === 'he' || word === 'she';
  // “the clinic” may be nobody known, but it is no “she”.
  if (referent.kind === 'anonymous' && word !== 'it' && word !== 'they' && isNoPerson(referent.noun))
    return undefined;
  if (word === '')
    return referent.kind === 'person' ? 0 : referent.kind === 'anonymous' && !referent.many ? 0.6 : undefined;
  switch (referent.kind) {
    case 'person':
      if (single)
        return referent.person.pronoun === undefined ? 0.2 : referent.person.pronoun === word ? 0 : undefined;
      return word === 'they' ? 2 : undefined;
    case 'anonymous':
      if (single)
        return referent.many || isOther(referent.pronoun ?? nounPronoun(referent.noun), word)
          ? undefined
          : 0.6;
      return word === 'they' ? (referent.many ? 0 : 0.5) : referent.many ? undefined : 2.5;
    case 'body':
      // “a spokeswoman said … she added”
      if (single)
        return referent.voice !== undefined && nounPronoun(referent.voice) === word ? 0.6 : undefined;
      return word === 'it' ? 0 : word === 'they' ? 0.6 : undefined;
    case 'document':
      if (word === 'they') return /[^s]s$/.test(referent.noun) ? 0.3 : undefined;
      return word === 'it' ? 0 : undefined;
  }
}

/** Whether an unknown noun stands for a body or a thing; those that are no nouns of account (“one”) may be people. */
function isNoPerson(noun: string): boolean {
  const kind = nounKind(noun);
  return kind !== undefined && kind !== 'role' && kind !== 'people';
}

function isOther(pronoun: string | undefined, word: string): boolean {
  return pronoun !== undefined && pronoun !== word;
}
