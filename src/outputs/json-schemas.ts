import { z } from 'zod';
import { CONTENT_SCHEMAS } from '../archive/schema/content-schemas.ts';
import type { PublishedSite } from '../citation/published-site.ts';
import { contentJson } from './json/content-schema.ts';
import { entityJson } from './json/entity-schema.ts';
import { recordJson } from './json/record-schema.ts';
import { lookupJson } from './lookup-schema.ts';
import type { OutputFile } from './output-file.ts';

/** What has a JSON Schema: the content files by kind, and what is published. */
const DESCRIBED = {
  ...CONTENT_SCHEMAS,
  record: [recordJson, 'A record as published data'],
  entity: [entityJson, 'An organisation, policy, person or source as published data'],
  content: [contentJson, 'A content file as a line of content.ndjson'],
  lookup: [lookupJson, 'From the address of a page elsewhere to its record: lookup.json'],
} as const;

/** Their names: `data/schemas/<name>.schema.json`. */
export const SCHEMA_NAMES: readonly string[] = Object.keys(DESCRIBED);

/** JSON Schemas (draft 2020-12) from the same Zod schemas that check the content. */
export function* schemaFiles(published: PublishedSite): Generator<OutputFile> {
  for (const [kind, [schema, title]] of Object.entries(DESCRIBED)) {
    const path = `data/schemas/${kind}.schema.json`;
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
    const content = { $schema, $id: published.address + path, title, ...rest };
    yield { path, content: `${JSON.stringify(content, null, 2)}\n` };
  }
}
