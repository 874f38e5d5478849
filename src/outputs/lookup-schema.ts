import { z } from 'zod';

const recordAddress = z.string().describe('Address of a record inside the archive: `/articles/2026-0001/`.');

/** `lookup.json`: from the address of a page elsewhere to the address of its record. */
export const lookupJson = z.strictObject({
  archive: z
    .string()
    .describe('Address of the archive with a final slash; every other address stands below it.'),
  identifiers: z
    .string()
    .optional()
    .describe(
      'What the persistent identifiers of records begin with, before the accession number; absent without.',
    ),
  form: z.string().describe('How to bring a web address to the form of the keys.'),
  records: z
    .record(z.string(), recordAddress)
    .describe(
      'By the canonical address of an original, or of its copy in a public web archive, the record. In the order of the keys.',
    ),
  others: z
    .array(recordAddress)
    .describe(
      'Records to which no key leads: those of pages without a known address, and second records of one address.',
    ),
  withdrawn: z.array(recordAddress).describe('Which of the records are withdrawn: their pages say why.'),
  moved: z
    .record(z.string(), z.string())
    .describe('By the former address of a record that was merged into another, where it is now.'),
  sites: z
    .record(
      z.string(),
      z.array(
        z.strictObject({
          source: z.string().describe('Address of the source’s page inside the archive.'),
          name: z.string().describe('The source’s name.'),
          records: z.number().int().describe('How many published records have their original on this site.'),
        }),
      ),
    )
    .describe('By the host of originals, the sources that publish there, most records first.'),
});

/** The whole of `lookup.json`. */
export type Lookup = z.infer<typeof lookupJson>;
