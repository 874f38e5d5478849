import { describe, expect, it } from 'vitest';
import { RecordSet } from './record-set.ts';

describe.each([0, 1, 31, 32, 33, 100])('a set among %i records', (universe) => {
  const numbers = Array.from({ length: universe }, (_, number) => number);
  const thirds = numbers.filter((number) => number % 3 === 0);
  const odd = numbers.filter((number) => number % 2 === 1);
  const left = RecordSet.of(thirds, universe);
  const right = RecordSet.of(odd, universe);

  it('holds what was put in, in order', () => {
    expect([...left]).toEqual(thirds);
    expect(left.size).toBe(thirds.length);
    expect(numbers.filter((number) => left.has(number))).toEqual(thirds);
  });

  it('is joined, cut and turned round as sets are', () => {
    expect([...left.and(right)]).toEqual(thirds.filter((number) => odd.includes(number)));
    expect([...left.or(right)]).toEqual(numbers.filter((number) => number % 3 === 0 || number % 2 === 1));
    expect([...left.without(right)]).toEqual(thirds.filter((number) => !odd.includes(number)));
    expect([...left.not()]).toEqual(numbers.filter((number) => number % 3 !== 0));
    expect(RecordSet.all(universe).size).toBe(universe);
    expect(RecordSet.none(universe).size).toBe(0);
  });

  it('refuses what is not in the catalogue', () => {
    expect(() => RecordSet.of([universe], universe)).toThrow(RangeError);
    expect(left.has(universe)).toBe(false);
  });
});
