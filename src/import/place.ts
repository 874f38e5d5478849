import { canonicalUrl } from '../archive/canonical-url.ts';
import { freePath } from '../store/free-path.ts';
import { type ContentFile, serialise } from '../store/serialise.ts';
import { type Existing, sayTheSame } from './existing.ts';
import type { HeldRecord } from './held.ts';
import type { InputKind, TakenKind } from './kind.ts';
import type { Mapped } from './mapped.ts';
import { titleIndex } from './reference/duplicate.ts';

/** Why something good was not taken. */
export const SKIP_REASONS = {
  'same-address': 'the archive has a record of this address',
  'same-address-earlier': 'an earlier line has the same address',
  'same-file': 'the archive has it already',
  differs: 'the archive has it already, and it differs',
  'same-file-earlier': 'an earlier line has the same id',
  'differs-earlier': 'an earlier line has the same id, and it differs',
  'same-title': 'the archive has a record of this title, source and day',
  'same-title-earlier': 'an earlier reference has the same title, source and day',
  similar: 'the archive probably has it (--allow-similar takes it all the same)',
  'similar-earlier': 'an earlier reference is probably the same (--allow-similar takes it all the same)',
} as const;
export type SkipReason = keyof typeof SKIP_REASONS;

export interface Create {
  readonly kind: TakenKind;
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
  /** What it was made of. */
  readonly file: string;
  readonly line: number;
}

export interface Skip {
  readonly kind: TakenKind;
  readonly file: string;
  readonly line: number;
  /** Path that it would have had. */
  readonly path: string;
  readonly why: SkipReason;
  /** The content file, or the earlier line, that has it already. */
  readonly there: string;
  /** Accession number of the record that the archive has. */
  readonly number?: string | undefined;
}

/** Something that was read and mapped. */
export interface Taken {
  readonly kind: InputKind;
  readonly file: string;
  readonly line: number;
  readonly mapped: Mapped;
  /**
   * Whether it is a reference: then a title can tell that it is here already, and its path is only proposed. Lines
   * written for the archive have ids, which say what they are.
   */
  readonly isReference?: boolean | undefined;
}

/** What is here already, and what the import adds to it as it goes. */
interface Shelf {
  readonly files: Map<string, { readonly text: string; readonly at?: string }>;
  readonly addresses: Map<string, HeldRecord>;
  readonly titles: ReturnType<typeof titleIndex>;
}

/**
 * Gives each file its place, unless the archive or an earlier line has it already.
 * @param allowSimilar whether references are taken that are only probably here already.
 */
export function place(taken: readonly Taken[], existing: Existing, allowSimilar = false) {
  const creates: Create[] = [];
  const skipped: Skip[] = [];
  const shelf = shelfOf(existing);
  for (const entry of taken) {
    const { kind, file, line, mapped } = entry;
    const record = recordIn(mapped.content, `${file}:${line}`);
    const text = serialise(mapped.content);
    const isTaken = (name: string) => {
      const there = shelf.files.get(name);
      return there !== undefined && !sayTheSame(there.text, text);
    };
    const path = entry.isReference === true ? freePath(mapped.path, isTaken) : mapped.path;
    const skip = reasonToSkip(entry, record, { path, text }, shelf, allowSimilar);
    if (skip !== undefined) {
      skipped.push({ kind, file, line, path, ...skip });
      continue;
    }
    creates.push({ kind, path, text, file, line });
    shelf.files.set(path, { text, at: `${file}:${line}` });
    if (record !== undefined) keep(record, shelf);
  }
  return { creates, skipped };
}

function shelfOf({ files, records }: Existing): Shelf {
  const shelf: Shelf = {
    files: new Map([...files].map(([path, text]) => [path, { text }])),
    addresses: new Map(),
    titles: titleIndex([]),
  };
  for (const record of records) keep(record, shelf);
  return shelf;
}

function keep(record: HeldRecord, { addresses, titles }: Shelf): void {
  titles.add(record);
  if (record.address !== undefined && !addresses.has(record.address)) addresses.set(record.address, record);
}

function recordIn(content: ContentFile, at: string): HeldRecord | undefined {
  if (content.kind !== 'article' && content.kind !== 'statement') return undefined;
  const { title, date, source, url } = content.data;
  return {
    place: at,
    title,
    date,
    source,
    address: url === undefined ? undefined : canonicalUrl(url),
    isNew: true,
  };
}

function reasonToSkip(
  { isReference = false }: Taken,
  record: HeldRecord | undefined,
  { path, text }: { readonly path: string; readonly text: string },
  { files, addresses, titles }: Shelf,
  allowSimilar: boolean,
): Pick<Skip, 'why' | 'there' | 'number'> | undefined {
  const twin = addresses.get(record?.address ?? '');
  if (twin !== undefined)
    return { why: twin.isNew ? 'same-address-earlier' : 'same-address', ...placeOf(twin) };
  const there = files.get(path);
  if (there !== undefined) {
    const same = sayTheSame(there.text, text);
    if (there.at === undefined) return { why: same ? 'same-file' : 'differs', there: path };
    return { why: same ? 'same-file-earlier' : 'differs-earlier', there: there.at };
  }
  const duplicate = isReference && record !== undefined ? titles.duplicateOf(record) : undefined;
  if (duplicate === undefined || (!duplicate.sure && allowSimilar)) return undefined;
  const { isNew } = duplicate.record;
  const why = duplicate.sure
    ? isNew
      ? 'same-title-earlier'
      : 'same-title'
    : isNew
      ? 'similar-earlier'
      : 'similar';
  return { why, ...placeOf(duplicate.record) };
}

function placeOf({ place: there, number }: HeldRecord): Pick<Skip, 'there' | 'number'> {
  return number === undefined ? { there } : { there, number };
}
