import type { z } from 'zod';
import type { DataPath, Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { shapeAt, valueAt } from './shape.ts';
import { asDate, asId, fixType, meant, renaming, setTo } from './slip.ts';

type Explanation = Pick<
  Finding,
  'rule' | 'path' | 'at' | 'message' | 'expected' | 'nearest' | 'mend' | 'fix'
>;

/** What a value is called in a message: short, quoted, on one line. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a mapping';
  const text = String(value).replace(/\s+/g, ' ');
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

/** A place in the data as a person writes it: `quotes[2].speaker`. */
export function showPath(path: DataPath): string {
  return path.reduce<string>(
    (shown, step) =>
      typeof step === 'number' ? `${shown}[${step + 1}]` : shown === '' ? step : `${shown}.${step}`,
    '',
  );
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
};

/** A text that YAML read as something else needs quotation marks; that is the usual cause of a wrong type. */
function mendType(expected: string, value: unknown): string | undefined {
  if (value === null || value === undefined) return 'Fill it in, or leave the line out if it is not known.';
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Put it in quotation marks: "${String(value)}".`;
  }
  if (expected === 'array' && typeof value !== 'object')
    return `Put it in square brackets: [${String(value)}].`;
  return undefined;
}

/** What a value that has not the form of its field must mean, if there is but one thing that it can. */
function meantBy(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (issue.code === 'invalid_format' && issue.message.startsWith('an id')) return asId(value);
  if (issue.code === 'custom' && /^(?:an EDTF date|a day) /.test(issue.message)) return asDate(value);
  return undefined;
}

function explainIssue(
  schema: z.core.$ZodType,
  data: unknown,
  issue: z.core.$ZodIssue,
  base: DataPath,
): Explanation[] {
  const path: DataPath = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const value = valueAt(data, path);
  const name = showPath(path) || 'the file';
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = Object.keys(shapeAt(schema, path));
      return issue.keys.map((key) => ({
        rule: 'schema-key',
        path: [...path, key],
        at: 'key' as const,
        message: `There is no field “${key}”${path.length > 0 ? ` in ${name}` : ''}.`,
        expected: keys.length > 0 ? `one of ${keys.join(', ')}` : undefined,
        nearest: nearest(key, keys),
        mend: 'Correct the spelling, or take the line out.',
        fix: renaming(key, keys, valueAt(data, path)),
      }));
    }
    case 'invalid_type':
      return value === undefined
        ? [
            {
              rule: 'schema-missing',
              path,
              message: `The field “${name}” is missing.`,
              expected: KINDS[issue.expected] ?? issue.expected,
              mend: `Add ${name}.`,
            },
          ]
        : [
            {
              rule: 'schema-type',
              path,
              message: `${name} is ${show(value)}.`,
              expected: KINDS[issue.expected] ?? issue.expected,
              mend: mendType(issue.expected, value),
              fix: fixType(schema, path, issue.expected, value),
            },
          ];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return [
        value === undefined
          ? {
              rule: 'schema-missing',
              path,
              message: `The field “${name}” is missing.`,
              expected: `one of ${allowed.join(', ')}`,
              mend: `Add ${name}.`,
            }
          : {
              rule: 'schema-value',
              path,
              message: `${name} is ${show(value)}.`,
              expected: `one of ${allowed.join(', ')}`,
              nearest: meant(String(value), allowed) ?? nearest(String(value), allowed),
              fix: setTo(meant(String(value), allowed)),
            },
      ];
    }
    case 'invalid_union': {
      const deeper =
        typeof value === 'object' && value !== null
          ? issue.errors.flat().find((inner) => inner.code === 'unrecognized_keys' || inner.path.length > 0)
          : undefined;
      if (deeper !== undefined) return explainIssue(schema, data, deeper, path);
      return [
        {
          rule: 'schema-value',
          path,
          message: `${name} is ${show(value)}.`,
          expected: 'the id of an organisation or person, or { name: … } for somebody without an entry',
          mend: `If the archive has no entry for them, write { name: ${typeof value === 'string' ? JSON.stringify(value) : '…'} }.`,
          fix: setTo(asId(value)),
        },
      ];
    }
    case 'too_small':
      return [
        {
          rule: 'schema-value',
          path,
          message: `${name} is empty.`,
          expected: 'at least one character',
          mend: 'Fill it in, or leave the line out if it is not known.',
        },
      ];
    case 'too_big':
      return [
        {
          rule: 'schema-value',
          path,
          message: `${name} is too long.`,
          expected: `at most ${issue.maximum} characters`,
        },
      ];
    default: {
      const correct = meantBy(issue, value);
      return [
        {
          rule: 'schema-value',
          path,
          message: `${name} is ${show(value)}.`,
          expected: issue.message,
          nearest: correct,
          fix: setTo(correct),
        },
      ];
    }
  }
}

/**
 * Turns what a schema says of a file's data into sentences for editors. The only place where schema failures
 * become words.
 */
export function explainSchema(
  schema: z.core.$ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): Explanation[] {
  return issues.flatMap((issue) => explainIssue(schema, data, issue, []));
}
