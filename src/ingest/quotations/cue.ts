import type { SayingForm } from '../lexicon/saying.ts';
import type { Phrase } from '../sentences/phrase.ts';

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

export const BE = ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets', 'got'];
