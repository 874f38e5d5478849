import { z } from 'zod';
import { entityOrName, partId } from './identifier.ts';
import { line } from './text.ts';

/** A number that somebody claimed, with what it counts. */
export const figure = z.strictObject({
  id: partId.describe('Id inside the record and anchor on its page (`f1`). Given once, never reused.'),
  value: line.describe(
    'The number as the page gives it, with its unit and any “about” or “over”: `14.7 million`, `over 1,000`.',
  ),
  of: line.describe('What it counts, in our own words.'),
  attributed_to: entityOrName
    .optional()
    .describe(
      'Who gave it: the id of an organisation or person, or `{ name: … }` for somebody without an entry.',
    ),
});
export type Figure = z.infer<typeof figure>;
