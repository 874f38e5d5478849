import { z } from 'zod';
import { entityId } from './identifier.ts';
import { recordFields } from './record.ts';

/** The kinds of statement, each as a reader would call it. */
export const STATEMENT_TYPES = {
  letter: 'letter',
  'press-release': 'press release',
  speech: 'speech',
  blog: 'blog post',
  survey: 'survey',
  guidance: 'guidance',
  report: 'report',
  parliamentary: 'parliamentary paper',
  email: 'email',
  'social-media': 'social-media post',
  'consultation-response': 'consultation response',
} as const;
export type StatementType = keyof typeof STATEMENT_TYPES;
export const STATEMENT_TYPE_NAMES = Object.keys(STATEMENT_TYPES) as StatementType[];

const { id, title, title_supplied, ...others } = recordFields;

/** A primary document or utterance issued by an organisation or person. */
export const statement = z.strictObject({
  id,
  title,
  title_supplied,
  issuer: entityId
    .optional()
    .describe(
      'Who issued it: id of an organisation or person. Absent when unknown or an individual without an entry.',
    ),
  type: z
    .enum(STATEMENT_TYPE_NAMES)
    .optional()
    .describe('What kind of statement it is; absent when unknown.'),
  ...others,
});
export type Statement = z.infer<typeof statement>;
