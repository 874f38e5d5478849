import { isMapping, type Mapping } from './tidy.ts';

/**
 * Ending of the field that holds the plain name of somebody without an entry. The archive writes either an id or
 * `{ name: … }` in one field; a form has a field for each.
 */
export const PLAIN_NAME = '__name';

/** Data as a form has it: `{ name: … }` under a key becomes a text beside it. */
export function withNameFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNameFields);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const plain = isMapping(item) && Object.keys(item).join() === 'name';
      return plain ? [key + PLAIN_NAME, item.name] : [key, withNameFields(item)];
    }),
  );
}

/**
 * Tidy data as a file has it again.
 * @throws Error when an id and a name were given for one person or body.
 */
export function withoutNameFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNameFields);
  return isMapping(value) ? joined(value) : value;
}

function joined(value: Mapping): Mapping {
  const entries = Object.entries(value).map(([key, item]) => {
    if (!key.endsWith(PLAIN_NAME)) return [key, withoutNameFields(item)] as const;
    const field = key.slice(0, -PLAIN_NAME.length);
    if (value[field] !== undefined)
      throw new Error(`“${value[field]}” and “${item}” both stand under ${field}: keep the id or the name.`);
    return [field, { name: item }] as const;
  });
  return Object.fromEntries(entries);
}
