import type { EntityKind } from '../archive/address.ts';
import type { RecordKind } from '../archive/content.ts';

/** What an editor can begin: a record or one of the things that records name. */
export type DraftKind = RecordKind | EntityKind;

/** Every kind, with what it is, for somebody who has to choose. */
export const DRAFT_KINDS = {
  article: 'an outlet reports',
  statement: 'a letter, press release, speech or report itself',
  organisation: 'a body that speaks, is spoken about or issues policy',
  policy: 'a contract, plan or scheme, or an issue that recurs',
  person: 'somebody who speaks in the records',
  source: 'who publishes pages: an outlet, or a body’s own site',
} as const satisfies Readonly<Record<DraftKind, string>>;

/** Whether words name a kind. */
export function isDraftKind(words: string): words is DraftKind {
  return Object.hasOwn(DRAFT_KINDS, words);
}

/** Whether a kind is one of records, not of what they name. */
export function isRecordKind(kind: DraftKind): kind is RecordKind {
  return kind === 'article' || kind === 'statement';
}

/** `an organisation`, `a policy`. */
export function oneOf(kind: DraftKind): string {
  return `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
