import type { EntityKind } from '../archive/address.ts';
import type { Fault } from '../archive/finding.ts';
import { serialise } from '../store/serialise.ts';
import { addressKey } from './address-key.ts';
import { type Existing, sayTheSame } from './existing.ts';
import { readersFor } from './form.ts';
import { INPUT_FILES, type InputKind, kindOf } from './kind.ts';
import type { KnownIds } from './known.ts';
import type { InputLine } from './line.ts';
import type { Mapped } from './mapped.ts';

/** Why something good was not taken. */
export const SKIP_REASONS = {
  'same-address': 'the archive has a record of this address',
  'same-address-earlier': 'an earlier line has the same address',
  'same-file': 'the archive has it already',
  differs: 'the archive has it already, and it differs',
  'same-file-earlier': 'an earlier line has the same id',
  'differs-earlier': 'an earlier line has the same id, and it differs',
} as const;
export type SkipReason = keyof typeof SKIP_REASONS;

export interface Create {
  readonly kind: InputKind;
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
}

export interface Skip {
  readonly kind: InputKind;
  readonly file: string;
  readonly line: number;
  /** Path that it would have had. */
  readonly path: string;
  readonly why: SkipReason;
  /** The content file, or the earlier line, that has it already. */
  readonly there: string;
}

export interface Note {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What an import would do. */
export interface Plan {
  readonly creates: readonly Create[];
  readonly skipped: readonly Skip[];
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
}

interface Entry {
  readonly kind: InputKind;
  readonly line: InputLine;
}

interface Taken extends Entry {
  readonly mapped: Mapped;
}

/**
 * Plans an import. Nothing is read or written.
 * @param skipFaulty whether the good lines are to be taken without the faulty ones. Then what refers to a
 *   faulty entity is faulty too; otherwise only the entity is reported, not everything that names it.
 */
export function planImport(lines: readonly InputLine[], existing: Existing, skipFaulty = false): Plan {
  const entries: Entry[] = [];
  const unrecognised: Fault[] = [];
  for (const line of lines) {
    const object = typeof line.data === 'object' && line.data !== null && !Array.isArray(line.data);
    const kind = object ? kindOf(line.file, line.data) : undefined;
    if (kind === undefined) unrecognised.push(unknownKind(line, object));
    else entries.push({ kind, line });
  }
  const read = readAll(entries, existing.ids, skipFaulty);
  const placed = place(read.taken, existing);
  return {
    creates: placed.creates,
    skipped: placed.skipped,
    faults: [...unrecognised, ...read.faults, ...placed.faults],
    notes: read.taken.flatMap(({ line: { file, line }, mapped }) =>
      mapped.notes.map((message) => ({ file, line, message })),
    ),
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
      if ('mapped' in outcome) taken.push({ ...entry, mapped: outcome.mapped });
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

/** Gives each file its place, unless the archive or an earlier line has it already. */
function place(taken: readonly Taken[], existing: Existing) {
  const creates: Create[] = [];
  const skipped: Skip[] = [];
  const faults: Fault[] = [];
  const earlierAddresses = new Map<string, string>();
  const earlierPaths = new Map<string, { at: string; text: string }>();
  for (const { kind, line, mapped } of taken) {
    const { path, content } = mapped;
    const text = serialise(content);
    const skip = (why: SkipReason, there: string) =>
      skipped.push({ kind, file: line.file, line: line.line, path, why, there });
    const address =
      'url' in content.data && content.data.url !== undefined ? addressKey(content.data.url) : undefined;
    const sameAddress = address === undefined ? undefined : existing.addresses.get(address);
    const sameAddressEarlier = address === undefined ? undefined : earlierAddresses.get(address);
    const samePath = existing.files.get(path);
    const samePathEarlier = earlierPaths.get(path);
    if (sameAddress !== undefined) skip('same-address', sameAddress);
    else if (sameAddressEarlier !== undefined) skip('same-address-earlier', sameAddressEarlier);
    else if (samePath !== undefined) skip(sayTheSame(samePath, text) ? 'same-file' : 'differs', path);
    else if (samePathEarlier !== undefined)
      skip(samePathEarlier.text === text ? 'same-file-earlier' : 'differs-earlier', samePathEarlier.at);
    else if (!text.isWellFormed()) faults.push(halfCharacter(line));
    else {
      const at = `${line.file}:${line.line}`;
      if (address !== undefined) earlierAddresses.set(address, at);
      earlierPaths.set(path, { at, text });
      creates.push({ kind, path, text });
    }
  }
  return { creates, skipped, faults };
}

/** JSON can hold half of a character that UTF-16 writes in two; no file can. */
function halfCharacter({ file, line, text }: InputLine): Fault {
  return {
    rule: 'encoding',
    severity: 'error',
    file,
    path: [],
    message: 'A text in this line holds half of a character (a lone surrogate).',
    mend: 'Write the whole character, or take the half out.',
    place: { line, column: Math.max(0, text.search(/\\ud[89a-f]/i)) + 1 },
  };
}
