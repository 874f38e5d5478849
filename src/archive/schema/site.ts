import { z } from 'zod';
import { webAddress } from './address.ts';
import { line, prose } from './text.ts';

/** What is about this archive and no other. */
export const site = z.strictObject({
  title: line.describe('Name of the archive.'),
  description: prose.describe('What it is, in one sentence.'),
  url: webAddress.describe('Address at which it is published, without the base path.'),
  base: z
    .string()
    .regex(/^\/(?:[\w.-]+\/?)*$/, 'a path that begins with /')
    .optional()
    .describe('Path below the address, `/` when absent.'),
  language: z.string().min(2).describe('Language of the archive, BCP 47: `en-GB`.'),
  licence: z
    .strictObject({
      name: line.describe('Name of the licence of the archive’s own words.'),
      url: webAddress.describe('Its text.'),
      spdx: line.describe('SPDX identifier.'),
    })
    .describe('Licence of the archive’s own words. Quotations belong to those who said them.'),
  editors: z
    .strictObject({
      name: line.describe('Who edits the archive.'),
      contact: line
        .optional()
        .describe('How to reach them: a web or mail address; absent until there is one.'),
    })
    .describe('The editors.'),
  repository: webAddress.optional().describe('Public repository of the archive; absent until there is one.'),
  profiles: z
    .array(webAddress)
    .optional()
    .describe('Addresses of the archive or its editors elsewhere (`rel="me"`); absent while there are none.'),
  tagline: line.optional().describe('The line over the home page.'),
});
export type Site = z.infer<typeof site>;
