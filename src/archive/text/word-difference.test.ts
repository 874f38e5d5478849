import { describe, expect, it } from 'vitest';
import { wordDifference } from './word-difference.ts';

/** `[-taken out-]` and `[+put in+]`. */
function shown(before: string, after: string): string {
  return wordDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');
}

describe('the difference of two texts', () => {
  it.each([
    ['the plan is late', 'the plan is early', 'the plan is [-late-][+early+]'],
    ['not our view', 'our view', '[-not -]our view'],
    ['our view', 'our own view', 'our [+own +]view'],
    ['about 14.7 million', 'about 14.8 million', 'about [-14.7-][+14.8+] million'],
    ['the hill’s lake.', 'the hills’ lake.', 'the [-hill’s-][+hills’+] lake.'],
    ['for the wide plain', 'for some steep hills', 'for [-the wide plain-][+some steep hills+]'],
    ['naïve', 'nai\u0308ve', '[-naïve-][+nai\u0308ve+]'],
    ['日本', '日本 語', '日本[+ 語+]'],
    ['', 'new', '[+new+]'],
    ['old', '', '[-old-]'],
    ['same', 'same', 'same'],
  ])('of “%s” and “%s” is “%s”', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it.each([
    ['one  two\nthree – “four”', 'one two three, four…'],
    ['a b c d e', 'e d c b a'],
    ['🙂 one', 'one 🙃 two'],
  ])('gives both texts back, “%s” and “%s”', (before, after) => {
    const runs = wordDifference(before, after);
    const without = (kind: string) =>
      runs
        .filter((run) => run.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('added'), without('removed')]).toEqual([before, after]);
  });
});
