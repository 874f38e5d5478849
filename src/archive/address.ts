import type { RecordKind } from './content.ts';

/** Kinds of entity, each the singular of its folder and of its part of the address. */
export type EntityKind = 'organisation' | 'policy' | 'person' | 'source';

/** Folder in content/ and first step of the address, by kind. */
export const COLLECTIONS = {
  article: 'articles',
  statement: 'statements',
  organisation: 'organisations',
  policy: 'policies',
  person: 'people',
  source: 'sources',
} as const satisfies Readonly<Record<RecordKind | EntityKind, string>>;
export type Collection = (typeof COLLECTIONS)[keyof typeof COLLECTIONS];

/** Address of a page inside the archive, without site and base: `/articles/2026-0001/`. */
export function addressOf(kind: RecordKind | EntityKind, id: string): string {
  return `/${COLLECTIONS[kind]}/${id}/`;
}

/** Address of a quotation or figure on its record's page. */
export function partAddress(recordAddress: string, partId: string): string {
  return `${recordAddress}#${partId}`;
}

/** The page of an address: what stands before an anchor. */
export function pageOf(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

const RECORD = /^\/(?:articles|statements)\/(\d{4}-\d{4,6})\/(?:#|$)/;

/** The accession number in the address of a record, or of an anchor on its page; undefined for other addresses. */
export function numberIn(address: string): string | undefined {
  return RECORD.exec(address)?.[1];
}
