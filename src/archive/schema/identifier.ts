import { z } from 'zod';
import { line } from './text.ts';

/** Accession number: the year a record entered the archive and a running number, `2026-0001`. Opaque, never reused. */
export const ACCESSION_NUMBER = /^\d{4}-\d{4,6}$/;

/** Id of an organisation, policy, person or source: ASCII kebab-case, `nhs-england`. Never changes. */
export const ENTITY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Id of a quotation or figure inside its record, and its anchor on the page: `q1`, `f2`. Never changes. */
export const PART_ID = /^[a-z][a-z0-9-]{0,30}$/;

export const accessionNumber = z
  .string()
  .regex(ACCESSION_NUMBER, 'an accession number such as 2026-0001 (year, hyphen, four digits or more)');

export const entityId = z
  .string()
  .max(100)
  .regex(ENTITY_ID, 'an id in lower-case words joined by hyphens, such as nhs-england');

export const partId = z
  .string()
  .regex(PART_ID, 'a short id such as q1: a letter, then letters, digits or hyphens, all lower case');

/** The id of an entity of the archive, or the plain name of somebody that the archive has no entry for. */
export const entityOrName = z.union([
  entityId,
  z.strictObject({
    name: line.describe('The name as the page gives it; for whom the archive has no entry.'),
  }),
]);
export type EntityOrName = z.infer<typeof entityOrName>;
