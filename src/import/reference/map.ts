import type { Fault } from '../../archive/finding.ts';
import type { Existing } from '../existing.ts';
import type { Taken } from '../place.ts';
import { draftOf, matchersOf, type UnknownName } from './draft.ts';
import type { Problem, ReadReferences, Remark } from './item.ts';

/** A file of references as read. */
export interface ReferenceFile {
  /** The name that the user gave it. */
  readonly file: string;
  /** Name of its format; faults of its text are of that rule. */
  readonly format: string;
  readonly read: ReadReferences;
}

/** A place in a file that was given. */
export interface InputPlace {
  readonly file: string;
  readonly line: number;
}

/** What becomes of references, before it is known which of them are here already. */
export interface MappedReferences {
  readonly taken: readonly Taken[];
  readonly faults: readonly Fault[];
  readonly remarks: readonly (Remark & InputPlace)[];
  readonly unknown: readonly (UnknownName & InputPlace)[];
  readonly ignored: readonly ({ readonly field: string } & InputPlace)[];
}

/** Maps all references to draft records; one of which no record can be made is a fault. */
export function mapReferences(files: readonly ReferenceFile[], existing: Existing): MappedReferences {
  const matchers = matchersOf(existing.entities);
  const taken: Taken[] = [];
  const faults: Fault[] = [];
  const remarks: (Remark & InputPlace)[] = [];
  const unknown: (UnknownName & InputPlace)[] = [];
  const ignored: ({ field: string } & InputPlace)[] = [];
  for (const { file, format, read } of files) {
    faults.push(...read.problems.map((problem) => faultOf(file, format, problem)));
    remarks.push(...read.remarks.map((remark) => ({ file, ...remark })));
    for (const item of read.items) {
      const { line } = item;
      const draft = draftOf(item, matchers);
      if (typeof draft === 'string') {
        const mend = 'Complete the reference in the program that it comes from, or take it out.';
        faults.push(faultOf(file, 'import-title', { line, column: 1, message: draft, mend }));
        continue;
      }
      taken.push({ kind: 'record', file, line, mapped: draft.mapped, isReference: true });
      unknown.push(...draft.unknown.map((name) => ({ file, line, ...name })));
      ignored.push(...draft.ignored.map((field) => ({ file, line, field })));
    }
  }
  return { taken, faults, remarks, unknown, ignored };
}

function faultOf(file: string, rule: string, { line, column, message, mend }: Problem): Fault {
  return { rule, severity: 'error', file, path: [], message, mend, place: { line, column } };
}
