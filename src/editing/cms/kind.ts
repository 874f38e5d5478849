import { COLLECTIONS } from '../../archive/address.ts';

/** Kinds of file that the web editor edits: each has a collection there. */
export type EditedKind = keyof typeof COLLECTIONS;
export const EDITED_KINDS = Object.keys(COLLECTIONS) as EditedKind[];
