import type { z } from 'zod';
import { article } from '../archive/schema/article.ts';
import { organisation } from '../archive/schema/organisation.ts';
import { person } from '../archive/schema/person.ts';
import { policy } from '../archive/schema/policy.ts';
import { redirects } from '../archive/schema/redirect.ts';
import { site } from '../archive/schema/site.ts';
import { source } from '../archive/schema/source.ts';
import { statement } from '../archive/schema/statement.ts';

/** What editors write by hand: the kind of file, its schema, and what to call the schema. */
export const CONTENT_SCHEMAS = {
  article: [article, 'Frontmatter of an article'],
  statement: [statement, 'Frontmatter of a statement'],
  organisation: [organisation, 'Frontmatter of an organisation'],
  policy: [policy, 'Frontmatter of a policy'],
  person: [person, 'File of a person'],
  source: [source, 'File of a source'],
  redirects: [redirects, 'Addresses that moved'],
  site: [site, 'File of the archive itself'],
} as const satisfies Readonly<Record<string, readonly [schema: z.ZodType, title: string]>>;
export type ContentSchemaName = keyof typeof CONTENT_SCHEMAS;
export const CONTENT_SCHEMA_NAMES = Object.keys(CONTENT_SCHEMAS) as ContentSchemaName[];
