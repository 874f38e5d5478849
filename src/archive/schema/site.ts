import { z } from 'zod';
import { webAddress } from './address.ts';
import { line, prose } from './text.ts';

/** Persistent identifiers: addresses that somebody else keeps, and that lead to the archive wherever it stands. */
export const identifiers = z.strictObject({
  base: z
    .string()
    .max(300)
    .regex(
      /^https:\/\/[^\s/?#@]+\/(?:[^\s?#]*\/)?$/,
      'a web address that begins with https:// and ends with /, such as https://w3id.org/example-archive/',
    )
    .describe(
      'What every identifier begins with: `https://w3id.org/example-archive/`, `https://n2t.net/ark:/99999/`, `https://doi.org/10.99999/`.',
    ),
  record: z
    .string()
    .max(100)
    .regex(
      /^(?:[\w.~/-]|\{folder\})*\{number\}(?:[\w.~/-]|\{folder\})*$/,
      'plain characters around {number}, which stands for the accession number; {folder} stands for articles or statements',
    )
    .optional()
    .describe(
      'What a record’s own is, after the base: `example.{number}`; `{folder}/{number}/` when absent.',
    ),
});

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
  identifiers: identifiers
    .optional()
    .describe(
      'Persistent identifiers, once they are registered and lead to the archive: from then on records are cited by them.',
    ),
  tagline: line.optional().describe('The line over the home page.'),
});
export type Site = z.infer<typeof site>;
