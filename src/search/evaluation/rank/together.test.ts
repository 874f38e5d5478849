import { describe, expect, it } from 'vitest';
import { followed } from './together.ts';

describe('places that another word follows', () => {
  it.each([
    [[1, 5, 9], [2, 6, 11], 1, [1, 5]],
    [[1, 5, 9], [2, 6, 11], 2, [9]],
    [[1, 2, 3], [1, 2, 3], 1, [1, 2]],
    [[4], [], 1, []],
    [[], [4], 1, []],
    [[7], [3, 8], 1, [7]],
  ])('%j and %j, %d apart', (places, others, distance, expected) => {
    expect(followed(places, others, distance)).toEqual(expected);
  });
});
