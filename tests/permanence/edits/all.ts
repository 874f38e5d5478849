import { ANCHOR_EDITS } from './anchor-edits.ts';
import type { Edit } from './edit.ts';
import { ENTITY_EDITS } from './entity-edits.ts';
import { LEDGER_EDITS } from './ledger-edits.ts';
import { NUMBER_EDITS } from './number-edits.ts';
import { PART_EDITS } from './part-edits.ts';
import { RECORD_EDITS } from './record-edits.ts';
import { REDIRECT_EDITS } from './redirect-edits.ts';
import { SITE_EDITS } from './site-edits.ts';
import { STANDING_EDITS } from './standing-edits.ts';

/** Every kind of edit that the archive’s addresses must survive. */
export const EDITS: readonly Edit[] = [
  ...RECORD_EDITS,
  ...STANDING_EDITS,
  ...NUMBER_EDITS,
  ...PART_EDITS,
  ...ANCHOR_EDITS,
  ...ENTITY_EDITS,
  ...REDIRECT_EDITS,
  ...LEDGER_EDITS,
  ...SITE_EDITS,
];
