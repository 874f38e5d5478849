import { expect, it } from 'vitest';
import { readNumbers, writeNumbers } from './number-text.ts';

it('numbers come back as they were written', () => {
  const numbers = [...Array(5000).keys(), 65_535, 65_536, 2 ** 31, 2 ** 40 + 1, Number.MAX_SAFE_INTEGER];
  expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
  expect(readNumbers(writeNumbers([]))).toEqual([]);
});

it('small numbers are one character each, and none has to be escaped in JSON', () => {
  expect(writeNumbers(Array(77).keys())).toHaveLength(77);
  const text = writeNumbers(Array(3000).keys());
  expect(JSON.stringify(text)).toHaveLength(text.length + 2);
});

it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%s is refused', (number) =>
  expect(() => writeNumbers([number])).toThrow(RangeError),
);
