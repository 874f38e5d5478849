import { addressOf, numberIn, partAddress } from './address.ts';
import type { RecordEntry } from './content.ts';
import type { DataPath } from './finding.ts';
import { keptCorrections } from './kept-entries.ts';
import type { Redirect } from './schema/redirect.ts';

/** An id or number that was published for one thing and stands for another now, without a word about it. */
export interface GivenAgain {
  /** Where the id stands now. */
  readonly path: DataPath;
  readonly id: string;
  /** What it was, and what it is: `a figure`, `a quotation`. */
  readonly was: string;
  readonly is: string;
}

/**
 * Ids of a record’s quotations and figures that its readers knew for something else: a quotation that was a figure,
 * or one under an id that had been moved away. A new correction makes any of them honest.
 * @param listed whether an address stood in the ledger.
 */
export function partsGivenAgain(
  before: RecordEntry,
  now: RecordEntry,
  listed: (address: string) => boolean,
): GivenAgain[] {
  if (keptCorrections(before.data.corrections, now.data.corrections).added > 0) return [];
  const { quotes, figures, retired } = before.data;
  const known = new Map([
    ...(retired ?? []).map(({ id }) => [id, 'taken back'] as const),
    ...(quotes ?? []).map(({ id }) => [id, 'a quotation'] as const),
    ...(figures ?? []).map(({ id }) => [id, 'a figure'] as const),
  ]);
  const page = addressOf(before.kind, before.data.id ?? '');
  const givenAgain = (parts: readonly { readonly id: string }[] = [], field: string, is: string) =>
    parts.flatMap(({ id }, index): GivenAgain[] => {
      const moved = listed(partAddress(page, id)) ? 'given to something that moved' : is;
      const was = known.get(id) ?? moved;
      // What was taken back stays in its list, which has rules of its own.
      return was === is || was === 'taken back' ? [] : [{ path: [field, index, 'id'], id, was, is }];
    });
  return [
    ...givenAgain(now.data.quotes, 'quotes', 'a quotation'),
    ...givenAgain(now.data.figures, 'figures', 'a figure'),
  ];
}

/** A record that stands where readers were sent on to another. */
export interface CameBack {
  readonly record: RecordEntry;
  readonly redirect: Redirect;
}

/** Records at addresses that were redirected, and that have no correction to say why they came back. */
export function cameBack(records: readonly RecordEntry[], redirects: readonly Redirect[]): CameBack[] {
  const ofRecords = new Map(
    redirects.filter(({ from }) => numberIn(from) !== undefined).map((entry) => [entry.from, entry]),
  );
  if (ofRecords.size === 0) return [];
  return records.flatMap((record): CameBack[] => {
    const { id, corrections } = record.data;
    const redirect = id === undefined ? undefined : ofRecords.get(addressOf(record.kind, id));
    return redirect === undefined || (corrections?.length ?? 0) > 0 ? [] : [{ record, redirect }];
  });
}
