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
