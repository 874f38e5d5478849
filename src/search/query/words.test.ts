import { describe, expect, it } from 'vitest';
import { formsOf, wordsOf } from './words.ts';

describe('a text is cut into words by one rule for index and query', () => {
  it.each([
    ['Tone DEAF', 'tone deaf'],
    ['face-to-face', 'face to face'],
    ['face‑to—face / face', 'face to face face'],
    ['naïve café ÅNGSTRÖM', 'naive cafe angstrom'],
    ['Łódź, Ørsted, Straße, œuvre', 'lodz orsted strasse oeuvre'],
    ['cafe\u0301', 'cafe'],
    ["BMA's BMA’s BMA‘s", 'bma bma bma'],
    ['managers’ don’t O’Brien', 'managers dont obrien'],
    ['‘tone deaf’', 'tone deaf'],
    ['£1.8bn', '1 8 bn'],
    ['20,000 and 1,234,567', '20000 and 1234567'],
    ['1,2 or 2021/22', '1 2 or 2021 22'],
    ['GP2GP Covid-19', 'gp 2 gp covid 19'],
    ['prac\u00ADtice zero\u200Bwidth', 'practice zerowidth'],
    ['ﬁnance', 'finance'],
    ['жизнь 日本', 'жизнь 日本'],
    ['½ ™ & … “ ”', ''],
    ['', ''],
  ])('%j', (text, words) => expect(formsOf(text).join(' ')).toBe(words));

  it('and each word knows where it stands in the text as written', () => {
    const text = 'The BMA’s “tone-deaf” café';
    expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'The',
      'BMA’s',
      'tone',
      'deaf',
      'café',
    ]);
  });
});
