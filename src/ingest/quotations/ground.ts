import type { Phrase } from '../sentences/phrase.ts';
import type { Token } from '../sentences/token.ts';
import type { Cue } from './cue.ts';

/** On what an attribution rests. */
export interface Ground {
  /** Who is said to speak; undefined when nobody is named (“was described as …”). */
  readonly subject: Phrase | undefined;
  readonly cue: Cue | undefined;
  /** `adjacent`: said-phrase right beside it; `governing`: the verb on which its clause depends; `document`: no verb of saying. */
  readonly how: 'adjacent' | 'colon' | 'governing' | 'trailing' | 'document' | 'none';
  readonly negated: boolean;
  /** Numbers of the tokens that the cue covers, for the report. */
  readonly from: number;
  readonly to: number;
}

/** A sentence as it was read. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly cues: readonly Cue[];
}

/** A ground that is a verb of saying with its subject. */
export function cueGround(cue: Cue, how: Ground['how']): Ground {
  const { subject } = cue;
  const from = Math.min(cue.at, subject?.from ?? cue.at);
  const to = Math.max(cue.at + 1, subject?.to ?? 0);
  return { subject, cue, how, negated: cue.negated, from, to };
}
