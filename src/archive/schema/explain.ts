import type { z } from 'zod';
import type { DataPath, Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { chooseOne, fillIn, mendType } from './advice.ts';
import { isNoDay } from './date-slip.ts';
import { meantForm } from './form-slip.ts';
import { isOptional, isUnion, shapeAt, valueAt } from './shape.ts';
import { asTruth, fixType, meant, meantField, renaming, saysNothing, setTo } from './slip.ts';

type Explanation = Pick<
  Finding,
  'rule' | 'path' | 'at' | 'words' | 'message' | 'expected' | 'nearest' | 'mend' | 'fix'
>;

/** What a value is called in a message: short, quoted, on one line. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a mapping';
  const text = String(value).replace(/\s+/g, ' ');
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

/** A value with its kind, where the kind is what is wrong with it. */
function describe(value: unknown): string {
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `${value}, which is no text`;
  return show(value);
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

/** Where a field has to be added, as an instruction. */
function addField(path: DataPath): string {
  const holder = showPath(path.slice(0, -1));
  return holder === '' ? `Add ${showPath(path)}.` : `Add ${path.at(-1)} to ${holder}.`;
}

/** What the archive calls somebody: an id, or a plain name for whom it has no entry. */
function explainName(path: DataPath, value: unknown): Explanation {
  const id = meantForm('an id in lower-case', value);
  const isSpelling = typeof value === 'string' && !value.includes(' ');
  return {
    rule: 'schema-value',
    path,
    message: `${showPath(path)} is ${show(value)}.`,
    expected: 'the id of an organisation or person, or { name: … } for somebody without an entry',
    nearest: id?.value,
    mend: `Write the id of their entry; if the archive has none, write { name: ${typeof value === 'string' ? JSON.stringify(value) : '…'} }.`,
    fix: isSpelling && id?.certain === true ? setTo(id.value) : undefined,
  };
}

/** A value that has not the form that its field asks for. */
function explainForm(schema: z.core.$ZodType, path: DataPath, value: unknown, form: string): Explanation {
  const explanation = {
    rule: 'schema-value',
    path,
    message: `${showPath(path) || 'the file'} is ${show(value)}.`,
    expected: form,
  };
  if (saysNothing(value) && isOptional(schema, path))
    return {
      ...explanation,
      mend: 'Take the line out: what is not known is left out.',
      fix: { kind: 'remove' },
    };
  if (/^a (?:date|day) such as/.test(form) && typeof value === 'string' && isNoDay(value))
    return { ...explanation, mend: 'There is no such day in the calendar; look at the page again.' };
  const meant = meantForm(form, value);
  return {
    ...explanation,
    nearest: meant?.value,
    mend: meant?.mend,
    fix: meant?.certain === true ? setTo(meant.value) : undefined,
  };
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
  const missing = (expected: string): Explanation => ({
    rule: 'schema-missing',
    path,
    message: `The field “${name}” is missing.`,
    expected,
    mend: addField(path),
  });
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = Object.keys(shapeAt(schema, path));
      return issue.keys.map((key) => ({
        rule: 'schema-key',
        path: [...path, key],
        at: 'key' as const,
        message: `There is no field “${key}”${path.length > 0 ? ` in ${name}` : ''}.`,
        expected: keys.length > 0 ? `one of ${keys.join(', ')}` : undefined,
        nearest: meantField(key, keys) ?? nearest(key, keys),
        mend: 'Correct the spelling, or take the line out.',
        fix: renaming(key, keys, valueAt(data, path)),
      }));
    }
    case 'invalid_type': {
      const expected = KINDS[issue.expected] ?? issue.expected;
      if (value === undefined) return [missing(expected)];
      return [
        {
          rule: 'schema-type',
          path,
          ...(typeof value === 'string' ? { words: value } : {}),
          message: value === null ? `${name} has no value.` : `${name} is ${describe(value)}.`,
          expected,
          nearest: issue.expected === 'boolean' ? asTruth(value)?.toString() : undefined,
          mend: mendType(schema, path, issue.expected, value),
          fix: fixType(schema, path, issue.expected, value),
        },
      ];
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (value === undefined) return [missing(`one of ${allowed.join(', ')}`)];
      const word = meant(String(value), allowed);
      const near = word ?? nearest(String(value), allowed);
      return [
        {
          rule: 'schema-value',
          path,
          message: `${name} is ${show(value)}.`,
          expected: `one of ${allowed.join(', ')}`,
          nearest: near,
          mend: near === undefined ? chooseOne(schema, path) : undefined,
          fix: setTo(word),
        },
      ];
    }
    case 'invalid_union': {
      const deeper =
        typeof value === 'object' && value !== null
          ? issue.errors.flat().find((inner) => inner.code === 'unrecognized_keys' || inner.path.length > 0)
          : undefined;
      return deeper === undefined ? [explainName(path, value)] : explainIssue(schema, data, deeper, path);
    }
    case 'too_small':
      return [
        {
          rule: 'schema-value',
          path,
          message: `${name} is empty.`,
          expected: 'at least one character',
          mend: fillIn(schema, path),
        },
      ];
    case 'too_big':
      return [
        {
          rule: 'schema-value',
          path,
          message: `${name} is too long${typeof value === 'string' ? `: it has ${value.length} characters` : ''}.`,
          expected: `at most ${issue.maximum} characters`,
          mend: 'Say it in fewer words; what is long belongs into the text below the fields.',
        },
      ];
    default:
      return [
        isUnion(schema, path) ? explainName(path, value) : explainForm(schema, path, value, issue.message),
      ];
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
  const all = issues.flatMap((issue) => explainIssue(schema, data, issue, []));
  // A field that is there under a mistaken name is not missing.
  const meantHere = new Set(
    all.flatMap(({ path, fix }) => (fix?.kind === 'rename' ? showPath([...path.slice(0, -1), fix.key]) : [])),
  );
  return all.filter(({ rule, path }) => rule !== 'schema-missing' || !meantHere.has(showPath(path)));
}
