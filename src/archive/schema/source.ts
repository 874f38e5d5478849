import { z } from 'zod';
import { webAddress } from './address.ts';
import { line } from './text.ts';

/** Kinds of source, each as a reader would call it. */
export const SOURCE_KINDS = [
  'trade-press',
  'national-press',
  'local-press',
  'medical-journal',
  'organisation',
  'parliament',
  'government',
  'aggregator',
  'blog',
  'other',
] as const;

/** Who publishes pages: an outlet, or an organisation's own site. The file name is the id. */
export const source = z.strictObject({
  name: line.describe('Name of the outlet or site.'),
  aliases: z.array(line).optional().describe('Other and former names.'),
  kind: z.enum(SOURCE_KINDS).describe('What kind of source it is.'),
  website: webAddress.optional().describe('Its address.'),
  publisher: line.optional().describe('Who owns or runs it, as a name.'),
});
export type Source = z.infer<typeof source>;
