import type { Problem } from '../reference/item.ts';
import { scanJson } from './json-scan.ts';
import { placesIn } from './text-place.ts';

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A reference in a JSON file, with the line on which it begins. */
export interface JsonItem {
  readonly line: number;
  readonly data: JsonObject;
}

/** Whether JSON has an object here. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text or number of JSON as text; undefined when it is something else or empty. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** A list of JSON; empty when it is something else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * The references in a JSON file: the objects of a list, those of the list `items` of an object, or the one object
 * that the file is. A text that is no JSON has none, and one problem.
 */
export function jsonItems(text: string): { items: JsonItem[]; problems: Problem[] } {
  const placeOf = placesIn(text);
  const { objects, fault } = scanJson(text);
  if (fault !== undefined) {
    const message = `This is not JSON: ${fault.expected} was expected here.`;
    return { items: [], problems: [{ ...placeOf(fault.offset), message }] };
  }
  const data: unknown = JSON.parse(text);
  const nested = isObject(data) && Array.isArray(data.items);
  const list = nested ? listOf(data.items) : Array.isArray(data) ? data : [data];
  const depth = nested ? 2 : Array.isArray(data) ? 1 : 0;
  const placed = objects.filter((object) => object.depth === depth && (!nested || object.under === 'items'));
  const items: JsonItem[] = [];
  const problems: Problem[] = [];
  for (const [index, element] of list.entries()) {
    const place = placeOf(placed[items.length]?.offset ?? 0);
    if (isObject(element)) items.push({ line: place.line, data: element });
    else
      problems.push({
        ...place,
        message: `Entry ${index + 1} of the list is no object, so it is no reference.`,
      });
  }
  return { items, problems };
}
