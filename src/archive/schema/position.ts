import { z } from 'zod';
import { entityId, partId } from './identifier.ts';
import { prose } from './text.ts';

/** Each stance and what it means; shown beside every position. */
export const STANCES = {
  supports: 'argues for the policy or takes part in it as its advocate',
  welcomes: 'greets the policy or a part of it, without necessarily arguing for it',
  'calls-for': 'asks for something to be done, changed or stopped',
  neutral: 'takes part in the discussion without being for or against',
  reports: 'gives facts or findings on it, without a view of its own',
  criticises: 'finds fault with the policy or a part of it',
  opposes: 'rejects the policy, or asks others to take no part in it',
} as const;
export type Stance = keyof typeof STANCES;

/** All stances, from support to opposition. */
export const STANCE_NAMES = Object.keys(STANCES) as Stance[];

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
