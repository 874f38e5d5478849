import { expect, it } from 'vitest';
import { thingOf } from './thing.ts';

it('keeps the words that say what is counted, whatever their form', () => {
  const words = [...thingOf('keepers reporting having called the coastguard').words];
  expect(words).toEqual([...thingOf('Keeper who calls the coastguard').words]);
});

it('tells the period from the words', () => {
  expect(thingOf('lamps lit in April 2022')).toMatchObject({ period: '2022 month 4' });
  expect(thingOf('spent on lamps in 2025/26').period).toBe(thingOf('spent on lamps in 2025-26').period);
  expect(thingOf('lamps that may be lit').period).toBe('');
  expect(thingOf('lamps lit in May').period).toBe('month 5');
});

it('tells a rise or a fall from what rises or falls', () => {
  expect(thingOf('fewer lamps than in 2015').change).toBe('fall');
  expect(thingOf('rise in the number of lamps').change).toBe('rise');
  expect(thingOf('lamps').change).toBeUndefined();
});
