import { z } from 'zod';
import { entityId, partId } from './identifier.ts';
import { STANCE_NAMES } from './stances.ts';
import { prose } from './text.ts';

/** What an organisation or person held on a policy, in our words, with a stance and its evidence. */
export const position = z.strictObject({
  holder: entityId
    .optional()
    .describe(
      'Who held it: the id of an organisation or person. Absent when the page names nobody that the archive knows.',
    ),
  organisation: entityId
    .optional()
    .describe('The organisation for which a person spoke. Absent when the holder is an organisation.'),
  on: entityId
    .optional()
    .describe('The policy it is about; absent when it is about none that the archive follows.'),
  stance: z
    .enum(STANCE_NAMES)
    .describe('How the holder stood to the policy; each word is defined on the page of positions.'),
  summary: prose.describe('What was held, in our own words: one sentence.'),
  evidence: z
    .array(partId)
    .optional()
    .describe('Ids of the quotations or figures of this record that show it.'),
});
export type Position = z.infer<typeof position>;
