import { expect, it } from 'vitest';
import type { Cost } from './cost.ts';
import { heaviest, limits, spread } from './report.ts';

const host = { origin: '', settled: async () => [], close: async () => {} };

function cost(name: string, first: readonly [number, number][], later: readonly [number, number][]): Cost {
  const searches = (measured: readonly [number, number][]) =>
    measured.map(([milliseconds, bytes]) => ({ milliseconds, bytes, transfers: [] }));
  const engine = { name, host, page: '/', box: '', result: '' };
  return { engine, first: searches(first), later: searches(later) };
}

it('the middle of an even number of values is the lower of the two', () => {
  expect(spread([5, 1, 9, 3])).toEqual({ median: 3, most: 9 });
  expect(() => spread([])).toThrow(RangeError);
});

it('a limit is broken by the dearest first search, and by the median of times', () => {
  const ours = cost(
    'ours',
    [
      [90, 100_000],
      [400, 200_001],
      [100, 90_000],
    ],
    [
      [99, 10_000],
      [500, 90_000],
      [20, 8000],
    ],
  );
  const kept = limits(ours, cost('MiniSearch', [[200, 1]], [[1, 0]])).map((limit) => limit.kept);
  expect(kept).toEqual([false, true, true, true]);
  const [, , half] = limits(ours, cost('MiniSearch', [[199, 1]], [[1, 0]]));
  expect(half?.kept).toBe(false);
});

it('what weighs most stands first', () => {
  const transfers = [
    { path: '/a', status: 200, bytes: 1200 },
    { path: '/b', status: 304, bytes: 80_000 },
    { path: '/c', status: 200, bytes: 10 },
  ];
  expect(heaviest({ milliseconds: 0, bytes: 0, transfers }, 2)).toEqual([
    '    80.0 kB  304  /b',
    '     1.2 kB  200  /a',
  ]);
});
