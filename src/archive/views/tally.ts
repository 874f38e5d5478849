import { compareText } from '../order.ts';

/** A value with how often it occurs. */
export interface Tally<Value> {
  readonly value: Value;
  readonly count: number;
}

/** How often each value occurs: most frequent first, then by name. */
export function tally<Value>(values: Iterable<Value>, nameOf: (value: Value) => string): Tally<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((left, right) => right.count - left.count || compareText(nameOf(left.value), nameOf(right.value)));
}
