import { z } from 'zod';
import { STATUSES } from '../../archive/schema/record.ts';
import { STANCE_NAMES } from '../../archive/schema/stances.ts';

const url = z.string().describe('Absolute URL.');

/** Something of the archive, by id, name and page. */
export const named = z.strictObject({
  id: z.string().describe('Id in the archive.'),
  name: z.string().describe('Name as the archive gives it.'),
  url,
});
export type Named = z.infer<typeof named>;

/** A date with what is known of it. */
export const dateJson = z.strictObject({
  edtf: z
    .string()
    .describe('EDTF level 1 (ISO 8601-2), as the record has it: the only form that loses nothing.'),
  words: z.string().describe('The same in English.'),
  precision: z.enum(['day', 'month', 'year', 'season', 'decade', 'interval', 'open']),
  approximate: z.boolean().describe('Inferred rather than seen.'),
  uncertain: z.boolean().describe('Doubted.'),
  earliest: z.string().optional().describe('First day that it can mean; absent when open.'),
  latest: z.string().optional().describe('Last day that it can mean; absent when open.'),
});

export const quotationJson = z.strictObject({
  id: z.string().describe('Id inside the record; never changes.'),
  url: url.describe('The quotation on its record’s page.'),
  text: z.string().describe('The words exactly as printed.'),
  speaker: named.optional().describe('Who said it.'),
  organisation: named.optional().describe('For whom a person spoke.'),
  policy: named.optional().describe('The policy that the words are about.'),
  verified: z.boolean().describe('Found, character for character, in the saved page.'),
  note: z.string().optional().describe('What a careful reader must know of it.'),
  target: z
    .strictObject({
      source: url.describe('The original page.'),
      fragment: url.optional().describe('The original, with a text fragment that jumps to the words.'),
      selector: z.strictObject({
        type: z.literal('TextQuoteSelector'),
        exact: z.string().describe('The words to be found.'),
      }),
    })
    .optional()
    .describe('Where the words stand: target of a W3C Web Annotation. Absent without an original.'),
});

export const positionJson = z.strictObject({
  holder: named.optional().describe('Who held it.'),
  organisation: named.optional().describe('For whom a person spoke.'),
  policy: named.optional().describe('What it is about.'),
  stance: z.enum(STANCE_NAMES),
  summary: z.string().describe('What was held, in the archive’s words.'),
  evidence: z.array(z.string()).describe('Ids of quotations and figures of this record that show it.'),
});

export const figureJson = z.strictObject({
  id: z.string().describe('Id inside the record; never changes.'),
  url: url.describe('The figure on its record’s page.'),
  value: z.string().describe('The number as printed.'),
  of: z.string().describe('What it counts.'),
  attributedTo: z
    .union([named, z.strictObject({ name: z.string() })])
    .optional()
    .describe('Who gave it.'),
});

const related = z.array(named);

/** A record as data: `/articles/2026-0001.json` and each line of `/data/records.ndjson`. */
export const recordJson = z.strictObject({
  $schema: url.describe('The JSON Schema of this file.'),
  id: z.string().describe('Accession number; never changes.'),
  url: url.describe('The record’s page.'),
  citeAs: url.describe(
    'The address to cite: the record’s persistent identifier, where the archive has those, or its page.',
  ),
  kind: z.enum(['article', 'statement']),
  status: z.enum(STATUSES),
  withdrawn: z
    .strictObject({ date: z.string(), reason: z.string(), successor: named.optional() })
    .optional()
    .describe(
      'When and why it was withdrawn. Such a record keeps its description and nothing of its content.',
    ),
  title: z.string().describe('Title without brackets.'),
  titleSupplied: z.boolean().describe('True when the title is ours and not the page’s.'),
  original: url.optional().describe('The original page.'),
  source: named.optional().describe('Who published it.'),
  issuer: named.optional().describe('Who issued a statement.'),
  type: z.string().optional().describe('What kind of statement it is.'),
  authors: z.array(z.string()).describe('Bylines as printed.'),
  date: dateJson.optional().describe('When it was published; absent when unknown.'),
  dateNote: z.string().optional().describe('How an inferred date was inferred.'),
  language: z.string().describe('Language of the description, BCP 47.'),
  abstract: z.string().optional().describe('What it says, in the archive’s words.'),
  organisations: related,
  policies: related,
  people: related,
  keywords: z.array(z.string()),
  quotations: z.array(quotationJson),
  positions: z.array(positionJson),
  figures: z.array(figureJson),
  knownThrough: named
    .optional()
    .describe('The record from which it is known, its own page not having been seen.'),
  answers: related.describe('Records that it responds to.'),
  answeredBy: related,
  reports: related.describe('Statements that it reports.'),
  reportedBy: related,
  capture: z
    .strictObject({
      sha256: z.string().describe('SHA-256 of the saved page.'),
      date: z.string().optional(),
      archived: url.optional().describe('Public web-archive copy.'),
    })
    .optional(),
  retired: z
    .array(z.strictObject({ id: z.string(), url, date: z.string(), reason: z.string() }))
    .describe('Quotations and figures that were taken back.'),
  corrections: z
    .array(
      z.strictObject({
        date: z.string(),
        what: z.string(),
        field: z.string().optional().describe('The field of the record’s file: `title`, `quotes.q1.text`.'),
        before: z.string().optional().describe('What it said; absent when it said nothing.'),
        after: z.string().optional().describe('What it has said since; absent when it was taken out.'),
        why: z.string(),
      }),
    )
    .describe('Dated changes since publication, oldest first.'),
  note: z.string().optional().describe('What is uncertain.'),
  entered: z.string().optional().describe('The day it entered the archive.'),
  citationKey: z.string().describe('Its key in every bibliography.'),
  formats: z
    .strictObject({
      cslJson: url,
      biblatex: url,
      ris: url,
      quotations: url.optional().describe('A reference for each of its quotations, RIS.'),
    })
    .describe('Its citation as files.'),
  licence: z
    .strictObject({ name: z.string(), url, spdx: z.string() })
    .describe('Licence of the archive’s words. Quotations belong to those who said them.'),
});
export type RecordJson = z.infer<typeof recordJson>;
