import { canonicalUrl } from '../archive/canonical-url.ts';
import { cleanAddress } from '../archive/web-address/clean-address.ts';
import type { Doubt } from '../archive/web-address/doubt.ts';
import { notThePage } from '../archive/web-address/not-the-page.ts';
import { unreachable } from '../archive/web-address/unreachable.ts';
import type { HeldRecord } from '../import/held.ts';
import type { Holdings } from './holdings.ts';
import type { Reading } from './reading.ts';

/**
 * Reads an address that the schema takes: what came along when it was copied is left out, and one that no reader
 * can follow is refused.
 * @param flag as which it was given, with its hyphens
 */
export function readAddress(flag: string, typed: string): Reading {
  const { address, slips } = cleanAddress(typed);
  const doubt = unreachable(new URL(address));
  if (doubt !== undefined) return { problem: { flag, ...helpOf(doubt) } };
  return {
    value: address,
    note: slips.length === 0 ? undefined : `Left out of the address: ${slips.join(', ')}.`,
  };
}

/** Reads the address of an article or statement: it must be that of the page itself, and not be in the archive. */
export function readPageAddress(flag: string, typed: string, holdings: Holdings): Reading {
  const read = readAddress(flag, typed);
  if ('problem' in read) return read;
  const canonical = canonicalUrl(read.value);
  const twin = holdings.existing.records.find(
    ({ address }) => address !== undefined && address === canonical,
  );
  if (twin !== undefined) {
    const message = `The archive has a record of this address: ${sayRecord(twin, holdings)}.`;
    return { problem: { flag, message, mend: 'Mend that record if there is something to add.' } };
  }
  const doubt = notThePage({ url: new URL(read.value), text: read.value, home: undefined });
  if (doubt?.severity === 'error') return { problem: { flag, ...helpOf(doubt) } };
  const remarks = [read.note, doubt && `${doubt.message} ${doubt.mend ?? ''}`.trim()];
  const note = remarks.filter((remark) => remark !== undefined).join(' ');
  return { value: read.value, note: note === '' ? undefined : note };
}

/** A record by its number, title and file. */
export function sayRecord({ number, title, place }: HeldRecord, { fileName }: Holdings): string {
  return `${number === undefined ? 'a draft' : number}, “${title}” (${fileName(place)})`;
}

function helpOf({ message, expected, nearest, mend }: Doubt) {
  return { message, expected, nearest, mend };
}
