import type { ArchivedRecord } from '../archive/linked.ts';
import { citationOf } from '../citation/citation.ts';
import { contextObject } from '../outputs/coins.ts';
import { publishedArchive } from './published.ts';

/** By record, for each is in as many lists as it names organisations, policies and people. */
const MADE = new WeakMap<ArchivedRecord, string>();

/**
 * The title of a record's COinS span, for lists. Never for the record's own page: Zotero would take it for the better
 * of the metadata there.
 */
export function coinsOf(record: ArchivedRecord, site: URL | undefined): string {
  const made = MADE.get(record) ?? contextObject(citationOf(record, publishedArchive(site)));
  MADE.set(record, made);
  return made;
}
