import type { SayingForm } from '../lexicon/saying.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { isText, type Token } from '../sentences/token.ts';

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

const BE = ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets', 'got', '’re', "'re", '’m', "'m"];

/** Whether a word is a form of “to be”; “he’s” may as well be “he has”, “it’s” hardly is. */
export function isBe(tokens: readonly Token[], at: number): boolean {
  if (isText(tokens[at], '’s', "'s")) return !isText(tokens[at - 1], 'he', 'she', 'who');
  return isText(tokens[at], ...BE);
}
