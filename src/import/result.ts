import type { ImportFormat } from './formats/format.ts';
import type { Plan } from './plan.ts';

/** What an import did, or would do. */
export interface ImportResult extends Plan {
  readonly content: string;
  readonly dryRun: boolean;
  /** False in a dry run, and when faults kept everything from being written. */
  readonly written: boolean;
  /** Files that were not named but lie beside a file of records. */
  readonly readAlong: readonly string[];
  /** Every file with the format in which it was read. */
  readonly inputs: readonly { readonly file: string; readonly format: ImportFormat | 'dump' | undefined }[];
}
