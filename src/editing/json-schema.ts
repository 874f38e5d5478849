import { z } from 'zod';
import { CONTENT_SCHEMAS, type ContentSchemaName } from '../archive/schema/content-schemas.ts';
import { patternOf } from './pattern.ts';

/** JSON Schema as we write it: draft 7, and what a value ought to look like in words. */
export type EditorSchema = z.core.JSONSchema.JSONSchema;

/**
 * JSON Schema of one kind of content file for editors: every field described, every form with words for it.
 * Draft 7, which every editor understands; later drafts are new to those that read YAML.
 */
export function editorSchema(name: ContentSchemaName): EditorSchema {
  const [schema, title] = CONTENT_SCHEMAS[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      const pattern = patternOf(zodSchema) ?? jsonSchema.pattern;
      if (pattern === undefined) return;
      // The schemas word their errors as what was expected; VS Code would show the regular expression instead.
      const [issue] = z.safeParse(zodSchema, '\0').error?.issues ?? [];
      Object.assign(jsonSchema, { pattern, patternErrorMessage: `Expected ${issue?.message}.` });
    },
  });
  return { ...($schema === undefined ? {} : { $schema }), title, ...rest };
}
