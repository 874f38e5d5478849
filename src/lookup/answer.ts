import { numberIn } from '../archive/address.ts';
import type { Asked, AskedAddress, AskedNumber, AskedWords } from './asked.ts';
import { addressInside } from './inside.ts';
import type { LookupIndex, SourceThere } from './lookup-index.ts';
import { numberOfIdentifier } from './number-of-identifier.ts';
import { spellings } from './spellings.ts';

/** The archive has a record of it. */
export interface Here {
  readonly kind: 'here';
  readonly asked: Asked;
  /** Address inside the archive, with the anchor that was asked for. */
  readonly address: string;
  /** Accession number. */
  readonly number: string;
  readonly withdrawn: boolean;
}

/** What the archive says to one thing that was asked. */
export type Answer =
  | Here
  /** It is an address of the archive itself, though of no record. */
  | { readonly kind: 'own'; readonly asked: Asked; readonly address: string }
  /** It would be an address of the archive itself, but there is no page. */
  | { readonly kind: 'no-page'; readonly asked: Asked; readonly address: string }
  /** There is no record of this page; of so many others of the same site there are. */
  | { readonly kind: 'unknown'; readonly asked: AskedAddress; readonly sources: readonly SourceThere[] }
  /** No record has this number. */
  | { readonly kind: 'no-number'; readonly asked: AskedNumber }
  /** It is neither an address nor a number. */
  | { readonly kind: 'words'; readonly asked: AskedWords };

/** Answers one question. */
export function answer(asked: Asked, index: LookupIndex): Answer {
  if (asked.kind === 'words') return { kind: 'words', asked };
  if (asked.kind === 'number') {
    const anchor = asked.part === undefined ? '' : `#${asked.part}`;
    return here(asked, index.byNumber.get(asked.number), anchor, index) ?? { kind: 'no-number', asked };
  }
  const own = addressInside(asked.text, index.homes);
  if (own !== undefined) {
    // A file beside a record's page stands for the record.
    const record = index.byNumber.get(numberIn(own.replace(/\.[a-z.]+$/, '/')) ?? '');
    const anchor = /#.*$/.exec(own)?.[0] ?? '';
    return here(asked, record, anchor, index) ?? { kind: 'own', asked, address: own };
  }
  const identified = numberOfIdentifier(asked.text, index.identifiers);
  if (identified !== undefined) {
    const { number, anchor } = identified;
    const found = here(asked, index.byNumber.get(number), anchor, index);
    if (found !== undefined) return found;
  }
  const keys = spellings(asked.text);
  const [record] = keys.flatMap((key) => index.records.get(key) ?? []);
  const found = here(asked, record, '', index);
  if (found !== undefined) return found;
  const sources = keys.map((key) => index.sites.get(key.split(/[/?]/, 1)[0] ?? ''));
  return { kind: 'unknown', asked, sources: sources.find((each) => each !== undefined) ?? [] };
}

function here(
  asked: Asked,
  record: string | undefined,
  anchor: string,
  index: LookupIndex,
): Here | undefined {
  if (record === undefined) return undefined;
  const address = index.moved.get(record);
  const number = numberIn(address ?? record);
  if (number === undefined) return undefined;
  return {
    kind: 'here',
    asked,
    // What was merged into another record has other anchors there.
    address: address ?? record + anchor,
    number,
    withdrawn: index.withdrawn.has(address ?? record),
  };
}
