import type { EntityKind } from '../archive/address.ts';
import type { Answers } from './field.ts';
import { FORMS } from './forms.ts';
import type { Holdings } from './holdings.ts';
import { splitHonorific } from './honorific.ts';
import type { Problem } from './problem.ts';
import { readValue } from './read-value.ts';

/** Something that a record names and the archive does not have. */
export interface NamedInPassing {
  readonly kind: EntityKind;
  /** As it was typed: of a person perhaps with titles. */
  readonly words: string;
  /** What kind of source it is, when it is one and somebody said so. */
  readonly sourceType?: string | undefined;
}

/** What is known of something by its being named: its name, a person's titles, the kind of a source. */
export function namedInPassing(
  { kind, words, sourceType }: NamedInPassing,
  holdings: Holdings,
): { readonly given: Answers; readonly problems: readonly Problem[] } {
  const { name, honorific } = kind === 'person' ? splitHonorific(words) : { name: words };
  const typed: Readonly<Record<string, string | undefined>> = {
    name,
    honorific,
    kind: kind === 'source' ? sourceType : undefined,
  };
  const given: Record<string, readonly string[]> = {};
  const problems: Problem[] = [];
  for (const field of FORMS[kind]) {
    const value = typed[field.key];
    if (value === undefined) continue;
    const reading = readValue(kind, field, value, holdings);
    if ('value' in reading) given[field.key] = [reading.value];
    else problems.push(reading.problem);
  }
  return { given, problems };
}
