import { z } from 'zod';
import { calendarDay } from './date.ts';
import { prose } from './text.ts';

/** A dated, described change to a published record. */
export const correction = z.strictObject({
  date: calendarDay.describe('The day of the change.'),
  what: prose.describe('What was changed, from what to what, in a sentence for readers.'),
  why: prose.describe('Why it was changed.'),
});
export type Correction = z.infer<typeof correction>;
