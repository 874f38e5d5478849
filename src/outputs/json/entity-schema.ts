import { z } from 'zod';
import { organisation } from '../../archive/schema/organisation.ts';
import { person } from '../../archive/schema/person.ts';
import { policy } from '../../archive/schema/policy.ts';
import { source } from '../../archive/schema/source.ts';
import { named } from './record-schema.ts';

const url = z.string().describe('Absolute URL.');

/** A record in an entity's list. */
export const listedRecord = named.extend({
  kind: z.enum(['article', 'statement']),
  date: z.string().optional().describe('When it was published, EDTF level 1; absent when unknown.'),
  dateWords: z.string().optional().describe('The same in English.'),
});

/** What all kinds of entity have in common as data. */
export const entityFields = z.strictObject({
  id: z.string().describe('Id; never changes.'),
  url: url.describe('Its page.'),
  name: z.string().describe('Full name.'),
  description: z.string().optional().describe('What it is, in the archive’s words.'),
  related: z
    .record(z.string(), z.array(named))
    .describe('Entities that it points at and that point at it, by what they are to it.'),
  counts: z
    .record(z.string(), z.number().int())
    .describe('How many records, quotations, positions and figures the archive has of it, or on it.'),
  records: z.array(listedRecord).describe('Published records that name it, latest first.'),
  formats: z
    .strictObject({ cslJson: url, biblatex: url, ris: url, csv: url, feed: url, jsonFeed: url })
    .describe('The references of its records as files, and its feeds.'),
});

/** One kind of entity, with what its file says under the names of the content schema. */
function entity<Kind extends string, Data extends z.ZodType>(kind: Kind, data: Data) {
  const written = data.describe('What its file says, under the names of the content schema.');
  return z.strictObject({ ...entityFields.shape, kind: z.literal(kind), data: written });
}

/** An organisation, policy, person or source as data: `/organisations/<id>.json`, and each line of their NDJSON. */
export const entityJson = z.discriminatedUnion('kind', [
  entity('organisation', organisation),
  entity('policy', policy),
  entity('person', person),
  entity('source', source),
]);
