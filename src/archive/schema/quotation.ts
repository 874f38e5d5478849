import { z } from 'zod';
import { calendarDay } from './date.ts';
import { entityId, partId } from './identifier.ts';
import { prose } from './text.ts';

/** Exact words, with speaker, inside a record. Its id never changes: it is the anchor by which it is cited. */
export const quotation = z.strictObject({
  id: partId.describe('Id inside the record and anchor on its page (`q1`). Given once, never reused.'),
  text: z
    .string()
    .min(1)
    .max(2000)
    .describe(
      'The words exactly as printed, without the enclosing quotation marks; marks inside them are kept.',
    ),
  speaker: entityId
    .optional()
    .describe(
      'Who said or wrote it: the id of a person, or of an organisation speaking as such. Absent when the page does not say.',
    ),
  organisation: entityId
    .optional()
    .describe(
      'The organisation for which a person spoke, as the page puts it. Absent when the speaker is an organisation.',
    ),
  on: entityId.optional().describe('The policy that the words are about.'),
  note: prose.optional().describe('What a careful reader must know of this quotation, in our words.'),
});
export type Quotation = z.infer<typeof quotation>;

/** A quotation or figure that was taken back: its anchor stays on the page, with when and why. */
export const retiredPart = z.strictObject({
  id: partId.describe('The id that the quotation or figure had.'),
  date: calendarDay.describe('The day it was taken back.'),
  reason: prose.describe('Why, in a sentence for readers.'),
});
export type RetiredPart = z.infer<typeof retiredPart>;
