import type { EntityKind } from '../archive/address.ts';

/** What was given so far, by the name of the field in the file: each a list, of one where the field holds one value. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What a field holds, and so how it is read and asked. */
export type FieldValue =
  | { readonly is: 'text' }
  /** EDTF level 1. */
  | { readonly is: 'date' }
  /** `page`: of the article or statement itself, by which a duplicate is known. */
  | { readonly is: 'address'; readonly page?: true }
  /** One word of a list, each with what a reader calls it. */
  | { readonly is: 'word'; readonly words: Readonly<Record<string, string>> }
  /** The id of something that the archive has. */
  | { readonly is: 'entity'; readonly kinds: readonly [EntityKind, ...EntityKind[]] }
  /** The accession number of a record. */
  | { readonly is: 'record' }
  /** The id that something new is to have. */
  | { readonly is: 'new-id' };

/** One thing that whoever adds something may say of it: by a prompt or by a flag. */
export interface Field {
  /** Name in the file. */
  readonly key: string;
  /** Name of the flag, without its hyphens. */
  readonly flag: string;
  /** The question of the prompt, without its question mark; explains the flag as well. */
  readonly question: string;
  /** An example, shown in the empty prompt. */
  readonly example?: string;
  readonly value: FieldValue;
  /** Whether there may be several. */
  readonly repeated?: true;
  /** Whether nothing can be written without it; it never is when absent. */
  readonly required?: (given: Answers) => boolean;
  /** The flag that is to be named when this one is missing, because it is the usual one of two. */
  readonly rather?: string;
  /** Whether it is asked at all; it always is when absent. A flag is taken either way. */
  readonly asked?: (given: Answers) => boolean;
}

/** Whether a field was answered. */
export function isGiven(given: Answers, key: string): boolean {
  return (given[key]?.length ?? 0) > 0;
}

/** The answer to a field that holds one value. */
export function answerTo(given: Answers, key: string): string | undefined {
  return given[key]?.[0];
}
