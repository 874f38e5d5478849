import { describe, expect, it } from 'vitest';
import { findQuoted } from './marks.ts';

const quoted = (text: string) => findQuoted(text).map(({ start, end }) => text.slice(start, end));

describe('what stands between quotation marks', () => {
  it.each([
    ['single marks with apostrophes inside', '‘We don’t,’ she said.', ['We don’t,']],
    ['plural possessives', '‘The practices’ staff are tired,’ he said.', ['The practices’ staff are tired,']],
    ['clipped years and words', '‘It’s rock ’n’ roll from the ’90s.’', ['It’s rock ’n’ roll from the ’90s.']],
    ['possessives outside', 'The GPs’ and nurses’ pay is ‘fair’.', ['fair']],
    [
      'fragments that end in s',
      'the ‘unsafe levels’ of care and ‘tired doctors’',
      ['unsafe levels', 'tired doctors'],
    ],
    ['double within single', '‘The “rescue package” won’t do,’ it said.', ['The “rescue package” won’t do,']],
    ['single within double', '“He said ‘no’ to us,” she said.', ['He said ‘no’ to us,']],
    ['straight marks', "'We don't,' he said. \"Why?\" she asked.", ["We don't,", 'Why?']],
    ['a left mark typed for an apostrophe', 'Example‘s sister title said ‘no’.', ['no']],
    [
      'a possessive before the closing mark',
      '‘We support the practices’ staff and nurses’.',
      ['We support the practices’ staff and nurses'],
    ],
    ['no marks', 'The practices’ staff can’t say.', []],
  ])('reads %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('leaves a quotation open whose closing mark is missing', () => {
    expect(findQuoted('She said: ‘We cannot go on.')).toMatchObject([{ opened: true, closed: false }]);
  });

  it('goes on with a quotation that the paragraph before left open', () => {
    const text = 'and that is all.’ He left.';
    const [rest] = findQuoted(text, 'single');
    expect(rest).toMatchObject({ opened: false, closed: true });
    expect(text.slice(rest?.start, rest?.end)).toBe('and that is all.');
  });

  it('takes a possessive for what it is when the next paragraph goes on', () => {
    const text = '‘Our members’ first question was why.';
    expect(findQuoted(text, undefined, 'single')).toMatchObject([{ closed: false, end: text.length }]);
  });

  it('takes time linear in the number of marks', () => {
    const text = '‘a b’ c’s "d" '.repeat(50_000);
    const started = performance.now();
    expect(findQuoted(text)).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
