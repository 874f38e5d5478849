import { z } from 'zod';
import { entityId } from '../archive/schema/identifier.ts';
import { source } from '../archive/schema/source.ts';
import type { Mapped } from './mapped.ts';

/** A line of sources.jsonl. */
export const sourceForm = z.strictObject({ id: entityId, ...source.shape });

/** The id becomes the file name; everything else keeps its name. */
export function mapSource({ id, ...data }: z.infer<typeof sourceForm>): Mapped {
  return { content: { kind: 'source', data }, path: `sources/${id}.yaml`, notes: [] };
}
