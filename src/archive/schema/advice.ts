import type { z } from 'zod';
import type { DataPath } from '../finding.ts';
import { isListOfText, isOptional } from './shape.ts';
import { saysNothing } from './slip.ts';

/** What to do about a value of the wrong type. The usual cause is a text that YAML read as something else. */
export function mendType(
  schema: z.core.$ZodType,
  path: DataPath,
  expected: string,
  value: unknown,
): string | undefined {
  if (value === null || saysNothing(value)) return fillIn(schema, path);
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Put it in quotation marks: "${String(value)}".`;
  }
  if (expected !== 'array') return undefined;
  if (isListOfText(schema, path) && typeof value !== 'object')
    return `Put it in square brackets: [${String(value)}].`;
  return 'Begin each entry below the field with a hyphen: - ….';
}

/** What to do about a field that is empty. */
export function fillIn(schema: z.core.$ZodType, path: DataPath): string {
  return isOptional(schema, path)
    ? 'Fill it in, or take the line out if it is not known.'
    : 'Fill it in; without it the entry says nothing.';
}

/** What to do about a word that is none of those allowed, and near to none. */
export function chooseOne(schema: z.core.$ZodType, path: DataPath): string {
  return `Take the one that fits${isOptional(schema, path) ? ', or leave the field out if none does' : ''}.`;
}
