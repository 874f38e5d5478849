import { z } from 'zod';
import { webAddress } from './address.ts';
import { edtfDate } from './date.ts';
import { entityId } from './identifier.ts';
import { line, prose } from './text.ts';

/** Kinds of policy. An `issue` is a theme that recurs, not a document. */
export const POLICY_KINDS = [
  'contract',
  'plan',
  'guidance',
  'fund',
  'scheme',
  'legislation',
  'review',
  'programme',
  'inquiry',
  'pay-award',
  'dispute',
  'campaign',
  'issue',
] as const;

export const POLICY_STATUSES = ['proposed', 'in force', 'superseded', 'ended'] as const;

export const keyDate = z.strictObject({
  date: edtfDate.describe('When it happened, or is due.'),
  event: prose.describe('What happened, in our words.'),
});
export type KeyDate = z.infer<typeof keyDate>;

export const policyFigure = z.strictObject({
  value: line.describe('The number with its unit and any “about” or “over”.'),
  of: line.describe('What it counts.'),
});
export type PolicyFigure = z.infer<typeof policyFigure>;

/** A policy, or a theme of policy. Its file name is its id; the body of the file describes it. */
export const policy = z.strictObject({
  name: line.describe('Full name.'),
  short_name: line.optional().describe('Short name for lists and tables.'),
  aliases: z.array(line).optional().describe('Other names; search finds the policy by them.'),
  kind: z.enum(POLICY_KINDS).optional().describe('What kind of policy it is.'),
  issued: edtfDate.optional().describe('When it was issued or began.'),
  issuer: entityId.optional().describe('The organisation that issued it; of joint issuers the first.'),
  status: z.enum(POLICY_STATUSES).optional().describe('Where it stands; absent when not established.'),
  superseded_by: entityId.optional().describe('The policy that took its place.'),
  key_dates: z.array(keyDate).optional().describe('Dates in its history, in order.'),
  figures: z.array(policyFigure).optional().describe('Numbers that belong to the policy itself.'),
  evidence: webAddress.optional().describe('A page that supports this entry.'),
});
export type Policy = z.infer<typeof policy>;
