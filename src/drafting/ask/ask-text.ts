import { text } from '@clack/prompts';
import type { Field } from '../field.ts';
import { sayShortly } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { orCancel, type Streams } from './streams.ts';

export interface TextQuestion {
  readonly field: Field;
  readonly question: string;
  readonly required: boolean;
  /** What stands in the prompt already, to be changed or taken. */
  readonly proposed?: string | undefined;
  /** Reads what was typed; the prompt stays until it is well. */
  read(typed: string): Reading;
}

/**
 * Asks for words.
 * @returns undefined when there is nothing to say
 * @throws Cancelled
 */
export async function askText(
  { field, question, required, proposed, read }: TextQuestion,
  streams: Streams,
): Promise<{ readonly value: string; readonly note?: string | undefined } | undefined> {
  const typed = orCancel(
    await text({
      ...streams,
      message: question,
      placeholder: field.example ?? (required ? '' : 'Enter to leave it out'),
      ...(proposed === undefined ? {} : { initialValue: proposed }),
      validate: (value) => {
        if (value === undefined || value.trim() === '') return required ? 'It is needed.' : undefined;
        const reading = read(value);
        return 'problem' in reading ? sayShortly(reading.problem) : undefined;
      },
    }),
  );
  if (typed.trim() === '') return undefined;
  const reading = read(typed);
  return 'problem' in reading ? undefined : reading;
}
