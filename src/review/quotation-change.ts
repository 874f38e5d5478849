import { isDeepStrictEqual } from 'node:util';
import type { Archive } from '../archive/index.ts';
import type { Utterance } from '../archive/linked.ts';

/** What became of the quotations of published records, each list in the order of addresses. */
export interface QuotationChanges {
  readonly added: readonly Utterance[];
  /** Other words, or another speaker, organisation or policy. */
  readonly changed: readonly Utterance[];
  readonly gone: readonly Utterance[];
}

/** Compares the quotations of two editions by their addresses, at which they are cited. */
export function quotationChanges(base: Archive, head: Archive): QuotationChanges {
  const before = byAddress(base);
  const after = byAddress(head);
  return {
    added: [...after.values()].filter(({ address }) => !before.has(address)),
    changed: [...after.values()].filter(({ address, quotation }) => {
      const earlier = before.get(address);
      return earlier !== undefined && !isDeepStrictEqual(earlier.quotation, quotation);
    }),
    gone: [...before.values()].filter(({ address }) => !after.has(address)),
  };
}

function byAddress(archive: Archive): ReadonlyMap<string, Utterance> {
  const quotations = [...archive.quotations].sort((left, right) => (left.address < right.address ? -1 : 1));
  return new Map(quotations.map((utterance) => [utterance.address, utterance]));
}
