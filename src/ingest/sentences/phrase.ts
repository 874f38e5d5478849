import type { NounKind } from '../lexicon/noun.ts';
import type { Body, Person } from '../names/agent.ts';
import type { Name } from '../names/name.ts';

/** A noun phrase of the reporter's with all that belongs to it; `from` and `to` number tokens of the sentence. */
export interface Phrase {
  readonly from: number;
  to: number;
  kind: NounKind | 'person' | 'pronoun' | 'nobody' | 'thing';
  /** The noun, or the pronoun, in lower case. */
  head: string;
  /** Article, number or possessive pronoun before the noun, in lower case. */
  readonly determiner: string;
  agent: Person | Body | undefined;
  /** The body to which the noun belongs by name: “the GLS’s chair”, “a letter from the GLS”. */
  of: Body | undefined;
  /** The body to which it belongs by noun (“the union’s survey”) or pronoun (`its`). */
  ofNoun: string | undefined;
  /** The person to whom it belongs: “Dr Example’s letter”. */
  by: Person | undefined;
  /** What a person or body is called by the way: role of a person, noun of a body. */
  gloss: string | undefined;
  /** Capitalised words that the cast does not know. */
  readonly name: Name | undefined;
}

/** A phrase over some tokens of which nothing more is known than what is given. */
export function newPhrase(
  from: number,
  to: number,
  kind: Phrase['kind'],
  more: Partial<Phrase> = {},
): Phrase {
  return {
    from,
    to,
    kind,
    head: '',
    determiner: '',
    agent: undefined,
    of: undefined,
    ofNoun: undefined,
    by: undefined,
    gloss: undefined,
    name: undefined,
    ...more,
  };
}
