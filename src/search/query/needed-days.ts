import type { Node } from './ast.ts';
import { type DayRange, intersection } from './day-range.ts';

/**
 * The days of which the date of every record that matches a query, or may, has one at least; undefined when its date
 * does not matter. Records that have none of these days need not be loaded.
 */
export function neededDays(node: Node): DayRange | undefined {
  switch (node.type) {
    case 'date':
      return node.range;
    case 'all': {
      const ranges = node.parts.flatMap((part) => neededDays(part) ?? []);
      return ranges.length === 0 ? undefined : inOrder(ranges.reduce(intersection));
    }
    case 'any': {
      const ranges = node.parts.map(neededDays);
      return ranges.reduce((left, right) => (left && right ? hull(left, right) : undefined));
    }
    default:
      return undefined;
  }
}

/**
 * Between two ranges without a day in common lies a gap, and only a date that spans it (`2021` for May and July) has
 * days of both: such a date has a day from the end of the one to the beginning of the other.
 */
function inOrder({ from, to }: DayRange): DayRange {
  return from !== '' && to !== '' && from > to ? { from: to, to: from } : { from, to };
}

/** From the first day of both to the last; undefined when it is open on both sides. */
function hull(left: DayRange, right: DayRange): DayRange | undefined {
  const [from = ''] = [left.from, right.from].sort();
  const ends = [left.to, right.to].sort();
  const to = ends[0] === '' ? '' : (ends[1] ?? '');
  return from === '' && to === '' ? undefined : { from, to };
}
