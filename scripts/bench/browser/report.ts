import type { Cost } from './cost.ts';
import type { MeasuredSearch } from './measured-search.ts';

/** The middle and the greatest of some numbers. */
export interface Spread {
  readonly median: number;
  readonly most: number;
}

/** @throws RangeError without any number. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((left, right) => left - right);
  const [median, most] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)];
  if (median === undefined || most === undefined)
    throw new RangeError('There is nothing to take a median of.');
  return { median, most };
}

/** A limit, what was measured, and whether it holds. */
export interface Limit {
  readonly what: string;
  readonly measured: string;
  readonly kept: boolean;
}

/** The table of all engines, as lines. */
export function table(costs: readonly Cost[], yardstick: string): string[] {
  const against = costs.find(({ engine }) => engine.name === yardstick);
  const head = `${''.padEnd(16)}${['first kB', 'first ms', 'later kB', 'later ms']
    .map((name) => `${name}, most`.padStart(18))
    .join('')}${`ms to ${yardstick}’s`.padStart(26)}`;
  const lines = costs.map(({ engine, first, later }) => {
    const cells = [kilobytes(first), milliseconds(first), kilobytes(later), milliseconds(later)];
    const ratios =
      against === undefined ? '' : `${ratio(first, against.first)}, ${ratio(later, against.later)}`;
    const shown = cells.map(({ median, most }) => `${median.toFixed(0)}, ${most.toFixed(0)}`.padStart(18));
    return `${engine.name.padEnd(16)}${shown.join('')}${ratios.padStart(26)}`;
  });
  return [head, ...lines];
}

/** What is promised of the archive’s search, held against what was measured. */
export function limits(ours: Cost, miniSearch: Cost): Limit[] {
  const [firstBytes, laterBytes] = [kilobytes(ours.first), kilobytes(ours.later)];
  const [firstTime, laterTime] = [milliseconds(ours.first), milliseconds(ours.later)];
  const half = milliseconds(miniSearch.first).median / 2;
  return [
    limit('first search, all of them, kB', firstBytes.most, 200),
    limit('later searches, median kB', laterBytes.median, 50),
    limit('first search, median ms, half of MiniSearch’s', firstTime.median, half),
    limit('later searches, median ms', laterTime.median, 100),
  ];
}

/** What went over the wire for a search, heaviest first. */
export function heaviest({ transfers }: MeasuredSearch, count: number): string[] {
  return transfers
    .toSorted((left, right) => right.bytes - left.bytes)
    .slice(0, count)
    .map(({ path, bytes, status }) => `${(bytes / 1000).toFixed(1).padStart(8)} kB  ${status}  ${path}`);
}

function limit(what: string, measured: number, most: number): Limit {
  return { what, measured: `${measured.toFixed(1)} of ${most.toFixed(0)}`, kept: measured <= most };
}

function kilobytes(searches: readonly MeasuredSearch[]): Spread {
  return spread(searches.map(({ bytes }) => bytes / 1000));
}

function milliseconds(searches: readonly MeasuredSearch[]): Spread {
  return spread(searches.map((search) => search.milliseconds));
}

function ratio(searches: readonly MeasuredSearch[], others: readonly MeasuredSearch[]): string {
  return (milliseconds(searches).median / milliseconds(others).median).toFixed(2);
}
