import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const IDS = ['bma', 'nhs-england', 'nhs-wales', 'rcgp', 'example-body-a'];

it.each([
  ['nhs-engand', 'nhs-england'],
  ['nsh-england', 'nhs-england'],
  ['NHS-England', 'nhs-england'],
  ['bmaa', 'bma'],
  ['england', 'nhs-england'],
  ['example-body', 'example-body-a'],
])('takes %s for %s', (written, meant) => {
  expect(nearest(written, IDS)).toBe(meant);
});

it('offers nothing when nothing is near', () => {
  expect(nearest('royal-mint', IDS)).toBeUndefined();
  expect(nearest('', IDS)).toBeUndefined();
});

it('is not slowed down by a very long value', () => {
  expect(nearest('x'.repeat(1_000_000), IDS)).toBeUndefined();
});
