import { z } from 'zod';
import { webAddress } from './address.ts';
import { capture } from './capture.ts';
import { correction } from './correction.ts';
import { calendarDay, edtfDate } from './date.ts';
import { figure } from './figure.ts';
import { accessionNumber, entityId, partId } from './identifier.ts';
import { position } from './position.ts';
import { quotation, retiredPart } from './quotation.ts';
import { line, prose } from './text.ts';

/** `draft`: checked, not published. `published`: has a page. `withdrawn`: a tombstone stands at its address. */
export const STATUSES = ['draft', 'published', 'withdrawn'] as const;

/** Why and when a record was withdrawn; its tombstone says so. */
export const withdrawal = z.strictObject({
  date: calendarDay.describe('The day it was withdrawn.'),
  reason: prose.describe('Why, in a sentence for readers.'),
  successor: accessionNumber.optional().describe('The record that takes its place, if there is one.'),
});
export type Withdrawal = z.infer<typeof withdrawal>;

/** The fields that articles and statements share. */
export const recordFields = {
  id: accessionNumber
    .optional()
    .describe('Accession number, `2026-0001`. Leave it out: `npm run accession` gives it, once.'),
  title: z
    .string()
    .min(1)
    .max(500)
    .describe('The title as printed on the page; our wording when `title_supplied` is true.'),
  title_supplied: z
    .boolean()
    .optional()
    .describe(
      'True when the title was not printed or not seen, and was supplied by us; shown in square brackets, as cataloguers do.',
    ),
  source: entityId
    .optional()
    .describe('Who published the page: id of a source. May be absent only with `known_through`.'),
  url: webAddress.optional().describe('Address of the original page, without tracking parameters.'),
  known_through: accessionNumber
    .optional()
    .describe(
      'The record from which this one is known, its own page not having been seen; stands in place of a `url`.',
    ),
  authors: z.array(line).optional().describe('Bylines as printed, one a person or body.'),
  date: edtfDate
    .optional()
    .describe(
      'When it was published, as far as it is known (2021-05-17, 2021-05, 2021, 2021-10~). May be absent only in a draft: no date is better than a guessed one.',
    ),
  date_note: prose.optional().describe('How an inferred date was inferred.'),
  organisations: z.array(entityId).optional().describe('Organisations that it is about or that speak in it.'),
  policies: z.array(entityId).optional().describe('Policies that it is about.'),
  people: z.array(entityId).optional().describe('People who speak in it or are named in it.'),
  keywords: z.array(line).optional().describe('Lower-case words for themes that are not policies.'),
  quotes: z.array(quotation).optional().describe('Quotations: exact, attributed, short.'),
  positions: z.array(position).optional().describe('Positions that it shows.'),
  figures: z.array(figure).optional().describe('Numbers claimed in it.'),
  retired: z
    .array(retiredPart)
    .optional()
    .describe('Quotations and figures that were taken back; their anchors stay.'),
  answers: z.array(accessionNumber).optional().describe('The records that this one responds to.'),
  reports: z.array(accessionNumber).optional().describe('The statements that this record reports.'),
  capture: capture.optional().describe('The saved copy against which quotations were verified.'),
  verified: z
    .array(partId)
    .optional()
    .describe('Ids of the quotations found, character for character, in the capture.'),
  corrections: z.array(correction).optional().describe('Dated changes since publication, oldest first.'),
  note: prose
    .optional()
    .describe('Editorial note: what a careful reader must know; shown as “What is uncertain”.'),
  entered: calendarDay
    .optional()
    .describe('The day the record entered the archive. Leave it out: `npm run accession` gives it.'),
  status: z.enum(STATUSES).describe('`draft`, `published` or `withdrawn`.'),
  withdrawn: withdrawal.optional().describe('When and why it was withdrawn; with `status: withdrawn` only.'),
};
