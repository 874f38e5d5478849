import { z } from 'zod';
import { edtfDate } from './date.ts';
import { entityOrName } from './identifier.ts';
import { line } from './text.ts';

export const role = z.strictObject({
  title: line
    .optional()
    .describe('The role as the page described it; absent when the page only says where the person belongs.'),
  organisation: entityOrName
    .optional()
    .describe('Where: id of an organisation, or `{ name: … }` for one without an entry.'),
  seen: edtfDate.optional().describe('Date of the earliest record that gives the role; absent when unknown.'),
});
export type Role = z.infer<typeof role>;

/** A person who speaks in the records. The file name is the id. Roles are as pages gave them, not a career history. */
export const person = z.strictObject({
  name: line.describe('Name without titles.'),
  honorific: line.optional().describe('Title before the name, where seen: `Dr`, `Professor Dame`.'),
  aliases: z.array(line).optional().describe('Other forms of the name.'),
  roles: z.array(role).optional().describe('Roles at the time of the records.'),
});
export type Person = z.infer<typeof person>;
