import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('the distance between two words', () => {
  it.each([
    ['border', 'border', 0],
    ['border', 'bordr', 1],
    ['border', 'boarder', 1],
    ['border', 'birder', 1],
    ['border', 'brodre', 2],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('of %s and %s is %i, both ways round', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
    expect(editDistance(right, left)).toBe(distance);
  });

  it('within a limit is exact, and beyond it above the limit', () => {
    const words = [
      '',
      'a',
      'ab',
      'ba',
      'abc',
      'acb',
      'bca',
      'aabb',
      'bbaa',
      'abab',
      'baba',
      'abcabc',
      'cbacba',
    ];
    for (const left of words) {
      for (const right of words) {
        const exact = editDistance(left, right);
        for (const limit of [0, 1, 2, 3]) {
          const limited = editDistance(left, right, limit);
          expect(exact <= limit ? limited === exact : limited > limit).toBe(true);
        }
      }
    }
  });
});
