import { COLLECTIONS } from '../archive/address.ts';
import type { DataPath } from '../archive/finding.ts';
import type { Archive } from '../archive/index.ts';
import type { ArchivedRecord } from '../archive/linked.ts';

/** What an address of the archive leads to. */
export interface PlaceInArchive {
  /** Address without site and base, as it stands now: redirects are followed. */
  readonly address: string;
  /** Content file, relative to the content folder. */
  readonly file: string;
  /** Where in the file's data; empty for the file as a whole. */
  readonly path: DataPath;
  /** The record, when it is one's. */
  readonly record: ArchivedRecord | undefined;
}

const COLLECTION = Object.values(COLLECTIONS).join('|');
const ADDRESS = new RegExp(`(/(?:${COLLECTION})/[a-z0-9-]{1,100})/?(?:#([a-z][a-z0-9-]{0,30}))?$`);
const NUMBER = /^(\d{4}-\d{4,6})(?:#([a-z][a-z0-9-]{0,30}))?$/;

/**
 * Finds what a reader means by an address of the archive, wherever it is published, or by a record's number.
 * @returns undefined when the archive has nothing there.
 */
export function placeInArchive(written: string, archive: Archive): PlaceInArchive | undefined {
  const text = written.trim();
  const number = NUMBER.exec(text);
  const record = number === null ? undefined : archive.record(number[1] ?? '');
  if (record !== undefined) return inRecord(record, number?.[2]);
  const found = text.length > 2000 ? null : ADDRESS.exec(text);
  if (found === null) return undefined;
  return follow(`${found[1]}/`, found[2], archive);
}

function follow(page: string, part: string | undefined, archive: Archive): PlaceInArchive | undefined {
  const anchored = part === undefined ? page : `${page}#${part}`;
  const moved = (from: string) =>
    archive.redirections.resolved.find((redirect) => redirect.from === from)?.to;
  const to = moved(anchored) ?? moved(page);
  const [address = '', anchor] = to === undefined ? [page, part] : to.split('#');
  const record = [...archive.records, ...archive.withdrawn].find((each) => each.address === address);
  if (record !== undefined) return inRecord(record, anchor ?? part);
  const entities = [...archive.organisations, ...archive.policies, ...archive.people, ...archive.sources];
  const entity = entities.find((each) => each.address === address);
  return entity && { address, file: entity.file, path: [], record: undefined };
}

function inRecord(record: ArchivedRecord, part: string | undefined): PlaceInArchive {
  const at = (list: 'quotes' | 'figures'): DataPath | undefined => {
    const index = record.data[list]?.findIndex(({ id }) => id === part) ?? -1;
    return index === -1 ? undefined : [list, index];
  };
  const path = part === undefined ? [] : (at('quotes') ?? at('figures') ?? []);
  return {
    address: path.length === 0 ? record.address : `${record.address}#${part}`,
    file: record.file,
    path,
    record,
  };
}
