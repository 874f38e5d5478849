import type { Readable, Writable } from 'node:stream';
import { type CANCEL_SYMBOL, isCancel } from '@clack/prompts';

/** Where prompts are shown and answered; the process's own when absent. */
export interface Streams {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** Thrown when somebody leaves off at a prompt, with Ctrl-C or Escape. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** The answer of a prompt. @throws Cancelled when there is none */
export function orCancel<Answer>(answer: Answer | typeof CANCEL_SYMBOL): Answer {
  if (isCancel(answer)) throw new Cancelled('Nothing was written.');
  return answer;
}
