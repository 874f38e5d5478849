import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { contentJson } from '../../outputs/json/content-schema.ts';
import { isObject } from '../formats/json-items.ts';

/** The JSON Schema of the lines of a dump, as it lies beside them. */
export const CONTENT_SCHEMA = 'schemas/content.schema.json';

/** Whether a dump describes its lines otherwise than this version of the software does. */
export function isOfOtherVersion(schema: string): boolean {
  let described: unknown;
  try {
    described = JSON.parse(schema);
  } catch {
    return false;
  }
  return (
    isObject(described) &&
    !isDeepStrictEqual(bare(described), bare(z.toJSONSchema(contentJson, { io: 'input' })))
  );
}

/** What it describes, without what it is called and where it is published. */
function bare({ $schema: _, $id: __, title: ___, ...described }: Readonly<Record<string, unknown>>): object {
  return described;
}
