/** A mapping of plain data, as YAML and forms give it. */
export type Mapping = Readonly<Record<string, unknown>>;

/** Whether a value is a mapping, not a list. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A value without what says nothing: empty texts, lists and mappings, nulls, and `false`, which in the archive's
 * files always means the same as leaving the field out. Texts lose white space at their ends.
 * @returns undefined when nothing is left.
 */
export function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (value === null || value === false) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(tidy).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const kept = tidy(item);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Whether two tidy values say the same; the order of keys says nothing. */
export function same(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, index) => same(item, right[index]));
  if (!isMapping(left) || !isMapping(right)) return left === right;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && same(left[key], right[key]))
  );
}
