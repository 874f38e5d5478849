import { expect, it } from 'vitest';
import { comesAfter } from './date-order.ts';

it.each([
  ['2021-05-18', '2021-05-17', 'certain'],
  ['2021-06', '2021-05-17', 'certain'],
  ['2022', '2021-05-17/2021-05-20', 'certain'],
  ['2021-05-18~', '2021-05-17', 'likely'],
  ['2022', '2021?', 'likely'],
  ['2021-05-17', '2021-05-17', undefined],
  ['2021-05', '2021-05-17', undefined],
  ['2021', '2021-05', undefined],
  ['2021-05-17', '2021-05/..', undefined],
  ['../2021', '2020', undefined],
  ['2021', undefined, undefined],
])('%s after %s: %s', (left, right, order) => {
  expect(comesAfter(left, right)).toBe(order);
});
