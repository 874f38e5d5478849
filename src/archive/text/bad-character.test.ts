import { expect, it } from 'vitest';
import { badCharacters, UNUSUAL } from './bad-character.ts';

it.each([
  ['a\u200Bb', 'ab', 'invisible characters (U+200B)'],
  ['a\u00ADb\uFEFF', 'ab', 'invisible characters (U+00AD, U+FEFF)'],
  ['a\u202Eb', 'ab', 'marks that turn the direction of text (U+202E)'],
  ['a\u0007b', 'ab', 'control characters (U+0007)'],
  ['a\u{E0041}b', 'ab', 'invisible characters (U+E0041)'],
  ['itâ€™s Â£5', 'it’s £5', 'characters in a mistaken encoding'],
  ['cafe\u0301', 'café', 'accents apart from their letters (not NFC)'],
])('%j is %j', (text, mended, kind) => {
  expect(UNUSUAL.test(text)).toBe(true);
  expect(badCharacters(text)).toEqual({ kinds: [kind], mended, complete: true });
});

it.each(['a\uFFFDb', 'a\uE000b', 'a\uD800b'])('%j has to be looked up', (text) => {
  expect(badCharacters(text)).toMatchObject({ mended: text, complete: false });
});

it.each(['“Plain” – £5 …\tand\nso on', 'Seán', '👩‍⚕️ and 👩🏽‍⚕️', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'Дмитрий', '½ – 20 °C'])(
  '%s is sound',
  (text) => {
    expect(badCharacters(text)).toBeUndefined();
  },
);
