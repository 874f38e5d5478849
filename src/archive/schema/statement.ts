import { z } from 'zod';
import { entityId } from './identifier.ts';
import { recordFields } from './record.ts';
import { STATEMENT_TYPE_NAMES } from './statement-types.ts';

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
