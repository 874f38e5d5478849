import type { EntityKind } from '../archive/address.ts';
import type { Problem } from './problem.ts';

/** What became of something that was typed: a value for the file, or why it is none. */
export type Reading =
  | {
      readonly value: string;
      /** What was changed or is to be looked at, as a sentence. */
      readonly note?: string | undefined;
    }
  | {
      readonly problem: Problem;
      /** A name that the archive does not have, and that may be added to it. */
      readonly unknown?: { readonly kind: EntityKind; readonly name: string };
    };
