import { expect, it } from 'vitest';
import { partHolding } from './part-holding.ts';

it('a word is in the last part that does not begin after it', () => {
  const first = ['b', 'd', 'f'];
  expect(['a', 'b', 'c', 'd', 'e', 'f', 'zz'].map((word) => partHolding(word, first))).toEqual([
    undefined,
    0,
    0,
    1,
    1,
    2,
    2,
  ]);
  expect(partHolding('a', [])).toBeUndefined();
});
