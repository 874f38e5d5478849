import type { COLLECTIONS } from '../../archive/address.ts';

/**
 * Kinds of file that the web editor edits: each has a collection there. They are named here again, so that the
 * editor's script shares no module with those of the readers' pages, which would have to fetch it apart.
 */
export const EDITED_KINDS = [
  'article',
  'statement',
  'organisation',
  'policy',
  'person',
  'source',
] as const satisfies readonly (keyof typeof COLLECTIONS)[];
export type EditedKind = (typeof EDITED_KINDS)[number];
