import { isDeepStrictEqual } from 'node:util';
import { isScalar, parseDocument } from 'yaml';
import type { DataPath, Fix } from '../archive/finding.ts';
import { valueAt } from '../archive/schema/shape.ts';
import { spellEdit } from './edit-spelling.ts';

/** Changes of YAML data; `replace` is one of text, not of data. */
export type DataFix = Exclude<Fix, { kind: 'replace' }>;

/**
 * Carries a fix out on a YAML text by changing as few characters as it takes: comments, order, quoting and line
 * ends of everything else stay. Each way of writing it is read back, and only one that changes exactly the data
 * meant is taken.
 * @param order keys of a record in the order of its schema, for where a new field goes.
 * @returns undefined when there is no safe way to write it.
 */
export function editYaml(
  text: string,
  path: DataPath,
  fix: DataFix,
  order: readonly string[] = [],
): string | undefined {
  const document = parseDocument(text, OPTIONS);
  if (document.errors.length > 0) return undefined;
  const node = document.getIn(path, true);
  const written = isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
  const wanted = changed(document.toJS(), path, fix, written);
  if (wanted === undefined) return undefined;
  for (const { start, end, text: replacement } of spellEdit(text, document.contents, path, fix, order)) {
    const next = text.slice(0, start) + replacement + text.slice(end);
    const read = parseDocument(next, OPTIONS);
    if (read.errors.length === 0 && isDeepStrictEqual(read.toJS(), wanted.data)) return next;
  }
  return undefined;
}

const OPTIONS = { version: '1.2', schema: 'core', prettyErrors: false } as const;

/** The data after the fix; undefined when the fix does not fit the data. */
function changed(
  data: unknown,
  path: DataPath,
  fix: DataFix,
  written: string | undefined,
): { readonly data: unknown } | undefined {
  const copy: { root: unknown } = { root: structuredClone(data) };
  const full: DataPath = ['root', ...path];
  const last = full.at(-1) ?? 'root';
  const parent = valueAt(copy, full.slice(0, -1));
  if (typeof parent !== 'object' || parent === null) return undefined;
  const value = Reflect.get(parent, last);
  if (value === undefined && fix.kind !== 'add') return undefined;
  switch (fix.kind) {
    case 'set':
      Reflect.set(parent, last, fix.value);
      break;
    case 'quote':
      Reflect.set(parent, last, written);
      break;
    case 'wrap':
      Reflect.set(parent, last, [value]);
      break;
    case 'remove':
      if (Array.isArray(parent) && typeof last === 'number') parent.splice(last, 1);
      else Reflect.deleteProperty(parent, last);
      break;
    case 'rename':
      if (fix.key in parent) return undefined;
      Reflect.set(parent, fix.key, value);
      Reflect.deleteProperty(parent, last);
      break;
    case 'add':
      if (fix.key === undefined) {
        if (value !== undefined && !Array.isArray(value)) return undefined;
        Reflect.set(parent, last, [...(value ?? []), fix.value]);
      } else {
        if (typeof value !== 'object' || value === null || fix.key in value) return undefined;
        Reflect.set(value, fix.key, fix.value);
      }
  }
  return { data: copy.root };
}
