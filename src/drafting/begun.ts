import { sourceOf } from '../import/reference/source.ts';
import { type Answers, answerTo, type Field, isGiven } from './field.ts';
import { FORMS } from './forms.ts';
import type { Holdings } from './holdings.ts';
import type { DraftKind } from './kind.ts';
import type { Made } from './made.ts';
import type { Problem } from './problem.ts';

/** A draft as far as it has come. */
export interface Begun {
  readonly given: Answers;
  /** What it names that the archive did not have. */
  readonly added: readonly Made[];
  /** What can be named, with what was added. */
  readonly holdings: Holdings;
  /** What was changed in what was given, or is to be looked at; each a sentence. */
  readonly notes: readonly string[];
}

/** A draft with one more value of a field. */
export function answered(begun: Begun, { key }: Field, value: string, note?: string): Begun {
  const values = [...new Set([...(begun.given[key] ?? []), value])];
  return {
    ...begun,
    given: { ...begun.given, [key]: values },
    notes: note === undefined ? begun.notes : [...begun.notes, note],
  };
}

/** The fields without which nothing can be written and that were not answered. */
export function missingFields(kind: DraftKind, given: Answers): Field[] {
  return FORMS[kind].filter(({ key, required }) => required?.(given) === true && !isGiven(given, key));
}

/** What is missing, as problems of the flags that were not given. */
export function missing(kind: DraftKind, given: Answers): Problem[] {
  return missingFields(kind, given).map(({ flag, rather, question, value }) => ({
    flag: `--${rather ?? flag}`,
    message: 'It is missing.',
    expected:
      value.is === 'word'
        ? `one of ${Object.keys(value.words).join(', ')}`
        : lowered(FORMS[kind].find((field) => field.flag === rather)?.question ?? question),
    mend: rather === undefined ? undefined : `If there is none, give --${flag}: ${lowered(question)}.`,
  }));
}

/** The source on whose site an address is, where only one can be meant. */
export function sourceAtAddress(given: Answers, { match, entities }: Holdings): string | undefined {
  const url = answerTo(given, 'url');
  if (url === undefined) return undefined;
  const item = { line: 1, url, authors: [], keywords: [], ignored: [], work: { kind: 'article' as const } };
  return sourceOf(item, (name) => match('source', name), entities.source).id;
}

function lowered(question: string): string {
  return question.charAt(0).toLowerCase() + question.slice(1);
}
