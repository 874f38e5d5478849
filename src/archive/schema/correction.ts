import { z } from 'zod';
import { calendarDay } from './date.ts';
import { line, prose } from './text.ts';

/** What a field said: as long as the longest field may be, and never empty. */
const value = z.string().min(1).max(3000);

/** A dated, described change to a published record. */
export const correction = z.strictObject({
  date: calendarDay.describe('The day of the change.'),
  what: prose.describe('What was changed, from what to what, in a sentence for readers.'),
  field: line
    .optional()
    .describe(
      'The field that was changed: `title`, `date`, or of a quotation or figure by its id, `quotes.q1.text`, `figures.f1.value`.',
    ),
  before: value
    .optional()
    .describe(
      'What the field said before, word for word; absent when it said nothing. Items of a list stand behind each other with commas.',
    ),
  after: value.optional().describe('What it has said since, word for word; absent when it was taken out.'),
  why: prose.describe('Why it was changed.'),
});
export type Correction = z.infer<typeof correction>;
