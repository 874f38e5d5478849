import { expect, it } from 'vitest';
import { passageOf, plainWords, wordCount } from './plain-words.ts';

it('are the same however they are printed', () => {
  expect(plainWords('“GPs’ Plan” – 2021/22…')).toEqual(['gps', 'plan', '2021', '22']);
});

it('are counted as a person counts them', () => {
  expect(wordCount('One-sided – “isn’t it”, 2021/22 … ')).toBe(4);
  expect(wordCount('')).toBe(0);
});

it('are found in a text with its marks', () => {
  const text = 'It said that “nobody – in the hills – will gain”, it seems.';
  expect(passageOf(plainWords('Nobody in the hills will gain.'), text)).toBe(
    'nobody – in the hills – will gain',
  );
  expect(passageOf(plainWords('body in the hills'), text)).toBeUndefined();
  expect(passageOf([], text)).toBeUndefined();
});
