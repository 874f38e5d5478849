import { expect, it } from 'vitest';
import { stemKey } from './stem-key.ts';

it('no stored word begins with another, so Pagefind finds exactly the stem asked', () => {
  const stems = ['ton', 'tone', 'toned', '1', '14', '147', '0436', 'ж', 'жи', 'ton日', 'x', 'y', '0'];
  const keys = stems.map(stemKey);
  expect(new Set(keys).size).toBe(stems.length);
  for (const key of keys) expect(keys.filter((other) => other.startsWith(key))).toEqual([key]);
  expect(keys.every((key) => /^[a-z0-9]+$/.test(key))).toBe(true);
});
