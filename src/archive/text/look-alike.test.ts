import { expect, it } from 'vitest';
import { lookAlikes, PERHAPS_LOOK_ALIKE } from './look-alike.ts';

it.each([
  ['prаctice', 'practice', 'a Cyrillic а'],
  ['ΒMA', 'BMA', 'a Greek Β'],
  ['ВМА', 'BMA', 'Cyrillic letters throughout'],
  ['ＮＨＳ', 'NHS', 'full width'],
  ['𝐍𝐇𝐒', 'NHS', 'a mathematical alphabet'],
  ['ﬁndings', 'findings', 'a ligature'],
])('%s is %s in disguise (%s)', (word, mended) => {
  const text = `The ${word} said so`;
  expect(PERHAPS_LOOK_ALIKE.test(text)).toBe(true);
  expect(lookAlikes(text)).toEqual([{ word, mended, complete: true }]);
});

it.each(['Дмитрий Сор', 'Ελένη Ρο', 'μg of an α- or β-blocker', 'Δt', 'café No. 1l', 'x² ½ ™ №'])(
  '%s is what it looks like',
  (text) => {
    expect(lookAlikes(`The ${text} is so`)).toEqual([]);
  },
);

it('does not guess at a letter without a Latin twin', () => {
  expect(lookAlikes('prаcтice')).toEqual([{ word: 'prаcтice', mended: 'pracтice', complete: false }]);
});
