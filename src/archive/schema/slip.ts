import type { z } from 'zod';
import type { DataPath, Fix } from '../finding.ts';
import { isOneSlip } from '../nearest.ts';
import { isListOfText, isOptional } from './shape.ts';

/** What can be done without judgement about a value of the wrong type: it was meant, but not written, as the right one. */
export function fixType(
  schema: z.core.$ZodType,
  path: DataPath,
  expected: string,
  value: unknown,
): Fix | undefined {
  if (value === null || saysNothing(value)) return isOptional(schema, path) ? { kind: 'remove' } : undefined;
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return { kind: 'quote' };
  if (expected === 'array' && typeof value === 'string') {
    if (!isListOfText(schema, path)) return undefined;
    // Several names, or one with a comma in it: that is for a person to say. An id has none.
    if (/^[\w-]+(?:, *[\w-]+)+$/.test(value)) return { kind: 'replace', text: `[${value}]` };
    return /[,;]/.test(value) ? undefined : { kind: 'wrap' };
  }
  if (expected === 'boolean') {
    const truth = asTruth(value);
    return truth === undefined ? undefined : { kind: 'set', value: truth };
  }
  return undefined;
}

/** The yes or no that a word means. */
export function asTruth(value: unknown): boolean | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^(?:true|yes|on)$/i.test(value)) return true;
  return /^(?:false|no|off)$/i.test(value) ? false : undefined;
}

/** Whether a value only says that there is none: then the field is left out. */
export function saysNothing(value: unknown): boolean {
  return typeof value === 'string' && /^(?:unknown|not known|n\/a|none|null|nil|tb[ac]|\?+|-+)$/i.test(value);
}

/** The value that one written in another manner means: `Press release` is `press-release`, `publishd` is `published`. */
export function meant(value: string, allowed: readonly string[]): string | undefined {
  const folded = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '-');
  const same = allowed.find((word) => folded(word) === folded(value));
  if (same !== undefined) return same;
  const near = allowed.filter((word) => word.length > 4 && isOneSlip(folded(value), folded(word)));
  return near.length === 1 ? near[0] : undefined;
}

/** The fix that sets a value, where there is one to set. */
export function setTo(value: string | undefined): Fix | undefined {
  return value === undefined ? undefined : { kind: 'set', value };
}

/** What other archives, forms and programs call a field, and what it may be here. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  link: ['url', 'website'],
  address: ['url', 'website'],
  headline: ['title'],
  byline: ['authors'],
  by: ['authors', 'speaker', 'issuer'],
  writer: ['authors'],
  outlet: ['source'],
  publication: ['source'],
  published: ['date'],
  published_on: ['date'],
  tags: ['keywords'],
  topics: ['keywords'],
  quotations: ['quotes'],
  words: ['text'],
  said_by: ['speaker'],
  role: ['title'],
  org: ['organisation', 'organisations'],
  issued_by: ['issuer'],
  type: ['kind'],
  kind: ['type'],
};

/** The field that a name which no field has was meant as: one slip away from it, or another word for it. */
export function meantField(key: string, fields: readonly string[]): string | undefined {
  const plain = key.toLowerCase().replaceAll(/[-\s]/g, '_');
  const others = Object.hasOwn(OTHER_NAMES, plain) ? OTHER_NAMES[plain] : undefined;
  return meant(plain, fields) ?? others?.find((name) => fields.includes(name));
}

/** The new name of a field whose name was only meant, where the field that it must be is not there yet. */
export function renaming(key: string, fields: readonly string[], mapping: unknown): Fix | undefined {
  const name = meantField(key, fields);
  const taken = typeof mapping === 'object' && mapping !== null && name !== undefined && name in mapping;
  return name === undefined || taken ? undefined : { kind: 'rename', key: name };
}
