import type { z } from 'zod';
import type { DataPath, Fix } from '../finding.ts';
import { isOneSlip } from '../nearest.ts';
import { findDates } from '../printed-date.ts';
import { ENTITY_ID } from './identifier.ts';
import { isOptional } from './shape.ts';

/** What can be done without judgement about a value of the wrong type: it was meant, but not written, as the right one. */
export function fixType(
  schema: z.core.$ZodType,
  path: DataPath,
  expected: string,
  value: unknown,
): Fix | undefined {
  if (value === null) return isOptional(schema, path) ? { kind: 'remove' } : undefined;
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return { kind: 'quote' };
  if (expected === 'array' && typeof value === 'string') return { kind: 'wrap' };
  if (expected === 'boolean' && typeof value === 'string') {
    if (/^(?:true|yes|on)$/i.test(value)) return { kind: 'set', value: true };
    if (/^(?:false|no|off)$/i.test(value)) return { kind: 'set', value: false };
  }
  return undefined;
}

/** The value that one written in another manner means: `Press release` is `press-release`, `publishd` is `published`. */
export function meant(value: string, allowed: readonly string[]): string | undefined {
  const folded = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '-');
  const same = allowed.find((word) => folded(word) === folded(value));
  if (same !== undefined) return same;
  const near = allowed.filter((word) => word.length > 4 && isOneSlip(folded(value), folded(word)));
  return near.length === 1 ? near[0] : undefined;
}

/** An id that was only written with capitals, spaces or underscores. */
export function asId(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/.test(value)) return undefined;
  const id = value.toLowerCase().replaceAll('_', '-');
  return ENTITY_ID.test(id) && id !== value ? id : undefined;
}

/**
 * A date written in another manner that can mean one day or month only: `17 May 2021`, `17/05/2021`, `2021-5-7`.
 * What could be two days, such as `03/04/2021`, is nobody’s to guess.
 */
export function asDate(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const [found, other] = findDates(value);
  const rest = found === undefined ? value : value.slice(0, found.start) + value.slice(found.end);
  if (found === undefined || other !== undefined || !/^(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?\s*$/.test(rest))
    return undefined;
  const [reading, second] = found.readings;
  return second === undefined && found.weekdayAtFault === undefined ? reading : undefined;
}

/** The fix that sets a value, where there is one to set. */
export function setTo(value: string | undefined): Fix | undefined {
  return value === undefined ? undefined : { kind: 'set', value };
}

/** A field with one slip in its name, where the field that it must be is not there yet. */
export function renaming(key: string, keys: readonly string[], mapping: unknown): Fix | undefined {
  const name = meant(key.replaceAll('-', '_'), keys);
  const taken = typeof mapping === 'object' && mapping !== null && name !== undefined && name in mapping;
  return name === undefined || taken ? undefined : { kind: 'rename', key: name };
}
