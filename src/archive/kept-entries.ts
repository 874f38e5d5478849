import { isSamePrint } from './same-print.ts';
import type { Correction } from './schema/correction.ts';
import type { RetiredPart } from './schema/quotation.ts';

/** What became of the entries of a list that is only ever added to. */
export interface KeptEntries<Entry> {
  /** Entries that are there no longer as they were, with where each of them stood. */
  readonly altered: readonly { readonly entry: Entry; readonly index: number }[];
  /** How many there are that say something new; an entry that was rewritten does not. */
  readonly added: number;
  /** Entries that were not there before, with where each of them stands. */
  readonly fresh: readonly { readonly entry: Entry; readonly index: number }[];
}

function keptEntries<Entry>(
  before: readonly Entry[],
  now: readonly Entry[],
  isSame: (before: Entry, now: Entry) => boolean,
): KeptEntries<Entry> {
  const altered = [...before.entries()]
    .filter(([, entry]) => !now.some((other) => isSame(entry, other)))
    .map(([index, entry]) => ({ entry, index }));
  const fresh = [...now.entries()]
    .filter(([, entry]) => !before.some((other) => isSame(other, entry)))
    .map(([index, entry]) => ({ entry, index }));
  return { altered, added: fresh.length - altered.length, fresh };
}

/** What a correction may have left open, and gain later. */
const DETAILS = ['field', 'before', 'after'] as const;

/** What became of a record's corrections. */
export function keptCorrections(
  before: readonly Correction[] = [],
  now: readonly Correction[] = [],
): KeptEntries<Correction> {
  return keptEntries(
    before,
    now,
    (one, other) =>
      one.date === other.date &&
      isSamePrint(one.what, other.what) &&
      isSamePrint(one.why, other.why) &&
      DETAILS.every((name) => one[name] === undefined || isSamePrint(one[name], other[name] ?? '')),
  );
}

/** What became of the entries about quotations and figures that were taken back. */
export function keptRetired(
  before: readonly RetiredPart[] = [],
  now: readonly RetiredPart[] = [],
): KeptEntries<RetiredPart> {
  return keptEntries(
    before,
    now,
    (one, other) => one.id === other.id && one.date === other.date && isSamePrint(one.reason, other.reason),
  );
}
