import { expect, it } from 'vitest';
import { counted, number } from './number.ts';

it('puts commas into thousands, whatever the locale', () => {
  expect([0, 999, 1000, 1234567].map(number)).toEqual(['0', '999', '1,000', '1,234,567']);
});

it('counts in words', () => {
  expect(counted(1, 'record')).toBe('1 record');
  expect(counted(2000, 'person', 'people')).toBe('2,000 people');
});
