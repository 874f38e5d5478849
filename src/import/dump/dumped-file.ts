import type { Fault, Finding, Place } from '../../archive/finding.ts';
import type { TakenKind } from '../kind.ts';

/** One content file as a dump has it. */
export interface DumpedFile {
  readonly kind: TakenKind;
  /** Below the content folder. */
  readonly path: string;
  /** The text that it has as a content file. */
  readonly text: string;
  /** File of the dump, and the line on which it stands or begins there. */
  readonly file: string;
  readonly line: number;
  /** The value as the dump has it; of the ledger its text. */
  readonly data: unknown;
  /** Where the dump has what the check found in the content file. */
  locate(found: Found): Place;
}

/** What was found in a content file, as far as it tells where. */
export type Found = Pick<Finding, 'path' | 'shown' | 'at' | 'place'> & { readonly rule?: string };

/** A fault in a file of a dump. */
export function dumpFault(
  file: string,
  place: Place,
  fault: Pick<Finding, 'rule' | 'message'> & Partial<Pick<Finding, 'expected' | 'nearest' | 'mend'>>,
): Fault {
  return { severity: 'error', file, path: [], place, ...fault };
}

/** The beginning of a file. */
export const START: Place = { line: 1, column: 1 };
