import type { z } from 'zod';
import { article } from './article.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { policy } from './policy.ts';
import { redirects } from './redirect.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';

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
