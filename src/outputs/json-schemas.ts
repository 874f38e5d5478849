import { z } from 'zod';
import { article } from '../archive/schema/article.ts';
import { organisation } from '../archive/schema/organisation.ts';
import { person } from '../archive/schema/person.ts';
import { policy } from '../archive/schema/policy.ts';
import { site } from '../archive/schema/site.ts';
import { source } from '../archive/schema/source.ts';
import { statement } from '../archive/schema/statement.ts';
import type { PublishedSite } from '../citation/published-site.ts';
import { recordJson } from './json/record-schema.ts';
import type { OutputFile } from './output-file.ts';

/** What has a JSON Schema: the content files by kind, and `record`, the published data of a record. */
const DESCRIBED = {
  article: [article, 'Frontmatter of an article'],
  statement: [statement, 'Frontmatter of a statement'],
  organisation: [organisation, 'Frontmatter of an organisation'],
  policy: [policy, 'Frontmatter of a policy'],
  person: [person, 'File of a person'],
  source: [source, 'File of a source'],
  site: [site, 'File of the archive itself'],
  record: [recordJson, 'A record as published data'],
} as const satisfies Readonly<Record<string, readonly [z.ZodType, string]>>;

/** JSON Schemas (draft 2020-12) from the same Zod schemas that check the content. */
export function* schemaFiles(published: PublishedSite): Generator<OutputFile> {
  for (const [kind, [schema, title]] of Object.entries(DESCRIBED)) {
    const path = `data/schemas/${kind}.schema.json`;
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
    const content = { $schema, $id: published.address + path, title, ...rest };
    yield { path, content: `${JSON.stringify(content, null, 2)}\n` };
  }
}
