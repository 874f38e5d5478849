import { isSamePrint } from './same-print.ts';
import type { Correction } from './schema/correction.ts';
import type { RetiredPart } from './schema/quotation.ts';

/** What became of the entries of a list that is only ever added to. */
export interface KeptEntries<Entry> {
  /** Entries that are there no longer as they were, with where each of them stood. */
  readonly altered: readonly { readonly entry: Entry; readonly index: number }[];
  /** How many there are that say something new; an entry that was rewritten does not. */
  readonly added: number;
}

function keptEntries<Entry>(
  before: readonly Entry[],
  now: readonly Entry[],
  isSame: (before: Entry, now: Entry) => boolean,
): KeptEntries<Entry> {
  const altered = [...before.entries()]
    .filter(([, entry]) => !now.some((other) => isSame(entry, other)))
    .map(([index, entry]) => ({ entry, index }));
  const unknown = now.filter((entry) => !before.some((other) => isSame(other, entry)));
  return { altered, added: unknown.length - altered.length };
}

/** What became of a record's corrections. */
export function keptCorrections(
  before: readonly Correction[] = [],
  now: readonly Correction[] = [],
): KeptEntries<Correction> {
  return keptEntries(
    before,
    now,
    (one, other) =>
      one.date === other.date && isSamePrint(one.what, other.what) && isSamePrint(one.why, other.why),
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
