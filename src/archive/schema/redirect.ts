import { z } from 'zod';
import { calendarDay } from './date.ts';
import { prose } from './text.ts';

const path = z
  .string()
  .regex(/^\/[^\s?]*$/, 'an address inside the archive that begins with / (without the site and its base)');

/** A page or anchor that moved. */
export const redirect = z.strictObject({
  from: path.describe(
    'The old address, as it stands in the ledger: `/organisations/old/`, `/articles/2026-0001/#q3`.',
  ),
  to: path.describe('The address where it is now.'),
  date: calendarDay.optional().describe('The day it moved.'),
  why: prose.optional().describe('Why, in a sentence for readers.'),
});
export type Redirect = z.infer<typeof redirect>;
export const redirects = z.array(redirect);
