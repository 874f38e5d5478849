import type { Archive } from '../../src/archive/index.ts';

/** What somebody who cited an address read there, and the corrections that its record had then. */
export interface Meaning {
  readonly words: string;
  readonly corrections: ReadonlySet<string>;
}

/** What stands at the addresses that are cited: records, quotations and figures. */
export type Meanings = ReadonlyMap<string, Meaning>;

export function meaningsOf(archive: Archive): Meanings {
  const meanings = new Map<string, Meaning>();
  for (const { kind, id, data } of archive.records) {
    const address = `/${kind}s/${id}/`;
    const corrections = new Set(data.corrections?.map(({ what }) => what));
    meanings.set(address, { words: [data.title, data.date, data.url].join(' | '), corrections });
    for (const part of data.quotes ?? [])
      meanings.set(`${address}#${part.id}`, { words: `“${part.text}”`, corrections });
    for (const part of data.figures ?? [])
      meanings.set(`${address}#${part.id}`, { words: `${part.value} ${part.of}`, corrections });
  }
  return meanings;
}

/** Addresses that say something else than when they were read last, with no correction that was not there then. */
export function silentlyChanged(known: Meanings, now: Meanings): string[] {
  return [...now].flatMap(([address, { words, corrections }]) => {
    const before = known.get(address);
    if (before === undefined || before.words === words) return [];
    if ([...corrections].some((what) => !before.corrections.has(what))) return [];
    return [`${address} was ${before.words} and is ${words}`];
  });
}
