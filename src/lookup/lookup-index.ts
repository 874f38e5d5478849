import { numberIn } from '../archive/address.ts';
import type { Lookup } from '../outputs/lookup-schema.ts';

/** A source that publishes where a page is, and how many of its pages there the archive has. */
export type SourceThere = Lookup['sites'][string][number];

/** `lookup.json`, made ready for being asked. */
export interface LookupIndex {
  /** Addresses of records inside the archive, by canonical address of the original or of a copy. */
  readonly records: ReadonlyMap<string, string>;
  /** The same by accession number, former records included. */
  readonly byNumber: ReadonlyMap<string, string>;
  /** Where former records are now. */
  readonly moved: ReadonlyMap<string, string>;
  readonly withdrawn: ReadonlySet<string>;
  readonly sites: ReadonlyMap<string, readonly SourceThere[]>;
  /** Where the archive stands: as it says itself, and as this copy of it is read. */
  readonly homes: readonly string[];
  /** What the persistent identifiers of records begin with. */
  readonly identifiers: string | undefined;
}

/**
 * Makes `lookup.json` ready.
 * @param here address of the archive as it is read now, with a final slash
 */
export function lookupIndex(lookup: Lookup, here: string): LookupIndex {
  const addresses = [...Object.keys(lookup.moved), ...Object.values(lookup.records), ...lookup.others];
  return {
    records: new Map(Object.entries(lookup.records)),
    byNumber: new Map(addresses.map((address) => [numberIn(address) ?? '', address])),
    moved: new Map(Object.entries(lookup.moved)),
    withdrawn: new Set(lookup.withdrawn),
    sites: new Map(Object.entries(lookup.sites)),
    homes: [here, lookup.archive],
    identifiers: lookup.identifiers,
  };
}
