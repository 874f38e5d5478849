import { accession } from './accession.ts';
import { agentId } from './agent-id.ts';
import { characters } from './characters.ts';
import { ledger } from './ledger.ts';
import { lineage } from './lineage.ts';
import { lookAlike } from './look-alike.ts';
import { parts } from './parts.ts';
import { publishable } from './publishable.ts';
import { redirect } from './redirect.ts';
import { reference } from './reference.ts';
import type { Rule } from './rule.ts';
import { typography } from './typography.ts';

/** Every rule, in the order in which they are checked. */
export const RULES: readonly Rule[] = [
  accession,
  agentId,
  publishable,
  parts,
  reference,
  lineage,
  redirect,
  characters,
  lookAlike,
  typography,
  ledger,
];
