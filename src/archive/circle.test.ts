import { expect, it } from 'vitest';
import { circlesIn } from './circle.ts';

it.each<[string, Record<string, string[]>, string[]]>([
  ['nothing', {}, []],
  ['a chain', { a: ['b'], b: ['c'] }, []],
  ['a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['a node that leads to itself', { a: ['a'] }, ['aa']],
  ['two', { a: ['b'], b: ['a'] }, ['aba']],
  ['a way into a circle', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['bcdb']],
  ['two circles through one node', { a: ['b', 'c'], b: ['a'], c: ['a'] }, ['aba', 'aca']],
  ['two circles apart', { a: ['b'], b: ['a'], c: ['d'], d: ['c'] }, ['aba', 'cdc']],
])('%s', (_, links, circles) => {
  expect(circlesIn(new Map(Object.entries(links))).map((circle) => circle.join(''))).toEqual(circles);
});

it('a chain may be long', () => {
  const chain = Array.from({ length: 100_000 }, (_, node): [number, number[]] => [node, [node + 1]]);
  expect(circlesIn(new Map(chain))).toEqual([]);
  expect(circlesIn(new Map([...chain, [100_000, [99_999]]]))).toEqual([[99_999, 100_000, 99_999]]);
});
