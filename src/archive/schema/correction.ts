import { z } from 'zod';
import { calendarDay } from './date.ts';

/** A dated, described change to a published record. */
export const correction = z.strictObject({
  date: calendarDay.describe('The day of the change.'),
  what: z.string().min(1).describe('What was changed, from what to what, in a sentence for readers.'),
  why: z.string().min(1).describe('Why it was changed.'),
});
export type Correction = z.infer<typeof correction>;
