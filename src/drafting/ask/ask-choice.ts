import { autocomplete, type Option } from '@clack/prompts';
import { orCancel, type Streams } from './streams.ts';

/** One of the things to choose from. */
export interface Choice {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What it stands for: a value, nothing, or something that is to be added under this name. */
  readonly means: { readonly value: string } | 'nothing' | { readonly added: string };
}

/** So many choices are shown at a time. */
const SHOWN = 8;

/**
 * Asks for one of many, found by typing.
 * @param choicesFor what there is to choose from when so much was typed, the likeliest first
 * @throws Cancelled
 */
export async function askChoice(
  message: string,
  choicesFor: (typed: string) => readonly Choice[],
  streams: Streams,
): Promise<Choice['means']> {
  // The prompt keeps what it points at for as long as that is among its options, even behind a better one; options
  // made anew for each text make it begin at the first again. It asks for them more than once, hence the last ones.
  let last: { readonly typed: string; readonly options: Option<Choice>[] } | undefined;
  const chosen = orCancel<Choice | undefined>(
    await autocomplete<Choice | undefined>({
      ...streams,
      message,
      maxItems: SHOWN,
      placeholder: 'type to search',
      options() {
        const typed = this.userInput;
        if (last?.typed !== typed) last = { typed, options: choicesFor(typed).map(asOption) };
        return last.options;
      },
      filter: () => true,
      validate: (value) => (value === undefined ? 'Nothing is called so.' : undefined),
    }),
  );
  return chosen?.means ?? 'nothing';
}

function asOption({ ...choice }: Choice): Option<Choice> {
  const { label, hint } = choice;
  return { value: choice, label, ...(hint === undefined ? {} : { hint }) };
}
