import { z } from 'zod';
import { webAddress } from './address.ts';
import { edtfDate } from './date.ts';
import { entityId } from './identifier.ts';
import { line } from './text.ts';

export const ORGANISATION_KINDS = [
  'advisory-body',
  'arms-length-body',
  'audit-body',
  'campaign-group',
  'charity',
  'collective',
  'company',
  'government',
  'gp-practice',
  'indemnity-provider',
  'integrated-care-board',
  'international-body',
  'law-firm',
  'local-authority',
  'local-medical-committee',
  'national-press',
  'nhs-body',
  'parliament',
  'parliamentary-committee',
  'patient-body',
  'police',
  'political-party',
  'primary-care-network',
  'professional-body',
  'programme-team',
  'regulator',
  'representative-body',
  'representative-committee',
  'research-body',
  'royal-college',
  'think-tank',
  'trade-press',
  'trade-union',
  'university',
] as const;

/** A body that speaks, is spoken about or issues policy. Its file name is its id; the body of the file describes it. */
export const organisation = z.strictObject({
  name: line.describe('Full name; the present one, or the last.'),
  short_name: line.optional().describe('Short name by which readers know it: `BMA`.'),
  aliases: z.array(line).optional().describe('Other and former names; search finds the body by them.'),
  kind: z.enum(ORGANISATION_KINDS).optional().describe('What kind of body it is.'),
  founded: edtfDate.optional().describe('When it was founded.'),
  dissolved: edtfDate.optional().describe('When it ceased to exist.'),
  parent: entityId.optional().describe('The organisation of which it is a committee, arm or part.'),
  website: webAddress.optional().describe('Address of its site.'),
  jurisdiction: line.optional().describe('Where it acts: `England`, `United Kingdom`.'),
  evidence: webAddress.optional().describe('A page that supports this entry.'),
});
export type Organisation = z.infer<typeof organisation>;
