import { z } from 'zod';
import { calendarDay } from './date.ts';
import { prose } from './text.ts';

/**
 * A page of the archive, or an anchor on one: steps of plain characters, each ending with a slash, so that a page can
 * be written there whatever the host, and none above the site.
 */
const OLD_ADDRESS = /^\/(?:[A-Za-z0-9_][\w.~-]*\/)*(?:#[a-z][a-z0-9-]{0,30})?$/;

/** A page or anchor that moved. */
export const redirect = z.strictObject({
  from: z
    .string()
    .max(300)
    .regex(
      OLD_ADDRESS,
      'an address inside the archive that begins and ends with / (without the site and its base), or one followed by an anchor such as #q1',
    )
    .describe(
      'The old address, as it stands in the ledger: `/organisations/old/`, `/articles/2026-0001/#q3`.',
    ),
  to: z
    .string()
    .regex(/^\/[^\s?]*$/, 'an address inside the archive that begins with / (without the site and its base)')
    .describe('The address where it is now.'),
  date: calendarDay.optional().describe('The day it moved.'),
  why: prose.optional().describe('Why, in a sentence for readers.'),
});
export type Redirect = z.infer<typeof redirect>;
export const redirects = z.array(redirect);
