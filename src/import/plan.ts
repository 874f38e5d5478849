import type { EntityKind } from '../archive/address.ts';
import type { Fault } from '../archive/finding.ts';
import type { Existing } from './existing.ts';
import { readersFor } from './form.ts';
import { INPUT_FILES, type InputKind, kindOf } from './kind.ts';
import type { KnownIds } from './known.ts';
import type { InputLine } from './line.ts';
import { type Create, place, type Skip, type Taken } from './place.ts';
import { type MappedReferences, mapReferences, type ReferenceFile } from './reference/map.ts';

export interface Note {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What an import does besides taking what is sound and new. */
export interface PlanOptions {
  /**
   * Take the good lines without the faulty ones. Then what refers to a faulty entity is faulty too; otherwise only the
   * entity is reported, not everything that names it.
   */
  readonly skipFaulty?: boolean | undefined;
  /** Take references that are only probably here already. */
  readonly allowSimilar?: boolean | undefined;
  /** Files of references, read. */
  readonly references?: readonly ReferenceFile[] | undefined;
}

/** What an import would do. */
export interface Plan {
  readonly creates: readonly Create[];
  readonly skipped: readonly Skip[];
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
  /** Names in references that the archive does not have; left out. */
  readonly unknown: MappedReferences['unknown'];
  /** Fields of references that were not read; left out. */
  readonly ignored: MappedReferences['ignored'];
}

interface Entry {
  readonly kind: InputKind;
  readonly line: InputLine;
}

/** Plans an import of lines and references. Nothing is read or written. */
export function planImport(
  lines: readonly InputLine[],
  existing: Existing,
  { skipFaulty = false, allowSimilar = false, references = [] }: PlanOptions = {},
): Plan {
  const entries: Entry[] = [];
  const unrecognised: Fault[] = [];
  for (const line of lines) {
    const object = typeof line.data === 'object' && line.data !== null && !Array.isArray(line.data);
    const kind = object ? kindOf(line.file, line.data) : undefined;
    if (kind === undefined) unrecognised.push(unknownKind(line, object));
    else entries.push({ kind, line });
  }
  const read = readAll(entries, existing.ids, skipFaulty);
  const mapped = mapReferences(references, existing);
  const taken = [...read.taken, ...mapped.taken];
  const placed = place(taken, existing, allowSimilar);
  const skipped = new Set(placed.skipped.map(({ file, line }) => `${file}:${line}`));
  const isTaken = ({ file, line }: { file: string; line: number }) => !skipped.has(`${file}:${line}`);
  return {
    ...placed,
    faults: [...unrecognised, ...read.faults, ...mapped.faults],
    notes: [
      ...mapped.remarks,
      ...taken
        .flatMap(({ file, line, mapped: { notes } }) => notes.map((message) => ({ file, line, message })))
        .filter(isTaken),
    ],
    // What is here already lost nothing.
    unknown: mapped.unknown.filter(isTaken),
    ignored: mapped.ignored.filter(isTaken),
  };
}

function unknownKind({ file, line }: InputLine, object: boolean): Fault {
  return {
    rule: 'import-kind',
    severity: 'error',
    file,
    path: [],
    message: object ? 'Nothing in this line tells what it describes.' : 'This line holds no JSON object.',
    expected: 'an object that describes a record, organisation, policy, person or source',
    mend: object ? `Name the file after what it holds: ${Object.values(INPUT_FILES).join(', ')}.` : undefined,
    place: { line, column: 1 },
  };
}

function readAll(entries: readonly Entry[], archive: KnownIds, skipFaulty: boolean) {
  const refused = new Set<InputLine>();
  for (;;) {
    const readers = readersFor(knownIds(entries, refused, archive));
    const taken: Taken[] = [];
    const faults: Fault[] = [];
    const before = refused.size;
    for (const entry of entries) {
      const outcome = readers[entry.kind](entry.line);
      const { file, line } = entry.line;
      if ('mapped' in outcome) taken.push({ kind: entry.kind, file, line, mapped: outcome.mapped });
      else {
        faults.push(...outcome.faults);
        if (skipFaulty) refused.add(entry.line);
      }
    }
    if (refused.size === before) return { taken, faults };
  }
}

function knownIds(entries: readonly Entry[], refused: ReadonlySet<InputLine>, archive: KnownIds): KnownIds {
  const ids: Record<EntityKind, Set<string>> = {
    organisation: new Set(archive.organisation),
    policy: new Set(archive.policy),
    person: new Set(archive.person),
    source: new Set(archive.source),
  };
  for (const { kind, line } of entries) {
    if (kind === 'record' || refused.has(line)) continue;
    const id: unknown = Reflect.get(Object(line.data), 'id');
    if (typeof id === 'string') ids[kind].add(id);
  }
  return ids;
}
