import { answered, type Begun, missing, sourceAtAddress } from './begun.ts';
import { type Field, isGiven } from './field.ts';
import { FORMS } from './forms.ts';
import type { Holdings } from './holdings.ts';
import { namedInPassing } from './in-passing.ts';
import { DRAFT_KINDS, type DraftKind, isDraftKind, oneOf } from './kind.ts';
import { newEntity } from './new-entity.ts';
import type { Problem } from './problem.ts';
import { readValue } from './read-value.ts';
import type { Reading } from './reading.ts';

/** Flags by name, without their hyphens, each with everything that was given for it. */
export type Flags = Readonly<Record<string, readonly string[]>>;

export interface FlagOptions {
  /** Whether what the archive does not have may be added to it. */
  readonly create: boolean;
  /** What kind of source one that is added is. */
  readonly sourceType?: string | undefined;
}

/** A draft as flags begin it. */
export interface ReadFlags extends Begun {
  /** Everything that is wrong with what was given. */
  readonly problems: readonly Problem[];
  /** What was not given and has to be, before anything can be written. */
  readonly lacking: readonly Problem[];
}

/** Reads what flags say of a draft. Pure. */
export function readFlags(
  kind: DraftKind,
  flags: Flags,
  holdings: Holdings,
  options: FlagOptions,
): ReadFlags {
  const problems = strayFlags(kind, flags);
  let begun: Begun = { given: {}, added: [], holdings, notes: [] };
  for (const field of FORMS[kind]) {
    const words = flags[field.flag] ?? [];
    if (words.length > 1 && !field.repeated) {
      problems.push({
        flag: `--${field.flag}`,
        message: `It was given ${words.length} times.`,
        expected: 'one',
      });
      continue;
    }
    for (const typed of words) {
      const taken = take(begun, field, readValue(kind, field, typed, begun.holdings), options);
      if ('problems' in taken) problems.push(...taken.problems);
      else begun = taken.begun;
    }
    begun = isGiven(flags, field.flag) || field.key !== 'source' ? begun : withSource(begun, field);
  }
  const lacking = missing(kind, begun.given).filter(({ flag }) => !isGiven(flags, flag.slice('--'.length)));
  return { ...begun, problems, lacking };
}

/** A page tells by its address whose it is. */
function withSource(begun: Begun, field: Field): Begun {
  if (field.value.is !== 'entity') return begun;
  const source = sourceAtAddress(begun.given, begun.holdings);
  return source === undefined
    ? begun
    : answered(begun, field, source, `Source: ${source}, on whose site the address is.`);
}

function take(
  begun: Begun,
  field: Field,
  reading: Reading,
  { create, sourceType }: FlagOptions,
): { readonly begun: Begun } | { readonly problems: readonly Problem[] } {
  if ('value' in reading) return { begun: answered(begun, field, reading.value, reading.note) };
  const { problem, unknown } = reading;
  if (!create || unknown === undefined) return { problems: [problem] };
  const own = namedInPassing({ kind: unknown.kind, words: unknown.name, sourceType }, begun.holdings);
  const faults = [...own.problems, ...(own.problems.length > 0 ? [] : missing(unknown.kind, own.given))];
  if (faults.length > 0) return { problems: faults.map((fault) => asFlagged(fault, field)) };
  const added = newEntity(unknown.kind, own.given, begun.holdings);
  if ('message' in added) return { problems: [asFlagged(added, field)] };
  const { id, made, holdings } = added;
  return { begun: answered({ ...begun, holdings, added: [...begun.added, made] }, field, id) };
}

/** A problem of something that is added, as one of the flags by which the record names it. */
function asFlagged(problem: Problem, field: Field): Problem {
  const flag = problem.flag === '--type' ? '--source-type' : `--${field.flag}`;
  return { ...problem, flag };
}

/** Flags that are for other kinds than this one. */
function strayFlags(kind: DraftKind, flags: Flags): Problem[] {
  return Object.keys(flags)
    .filter((flag) => isGiven(flags, flag) && !FORMS[kind].some((field) => field.flag === flag))
    .map((flag) => {
      const others = Object.keys(DRAFT_KINDS)
        .filter(isDraftKind)
        .filter((other) => FORMS[other].some((field) => field.flag === flag));
      return {
        flag: `--${flag}`,
        message: `There is no such thing to say of ${oneOf(kind)}.`,
        expected: `a flag of ${oneOf(kind)}: ${FORMS[kind].map((field) => `--${field.flag}`).join(' ')}`,
        mend: others.length === 0 ? undefined : `Leave it out; it is for ${others.map(oneOf).join(', ')}.`,
      };
    });
}
