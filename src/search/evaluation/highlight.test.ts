import { describe, expect, it } from 'vitest';
import { termsOf } from '../query/ast.ts';
import { parse } from '../query/parse.ts';
import { excerpt, highlight, patternsOf, type Stretch } from './highlight.ts';

const patterns = (query: string) => patternsOf(termsOf(parse(query).node, 'wanted'));
const shown = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('what matches is marked, as written', () => {
  it.each([
    ['tone', 'Tones, toner and TONE.', '[Tones], toner and [TONE].'],
    [
      '"tone deaf"',
      'Really “tone deaf”, tone-deaf; tone. Deafness',
      'Really “[tone deaf]”, [tone-deaf]; tone. Deafness',
    ],
    ['"egg bound"', 'The egg. Bound for home.', 'The [egg. Bound] for home.'],
    ['bma', 'the BMA’s plan', 'the [BMA’s] plan'],
    ['cafe -plan', 'café plan', '[café] plan'],
    ['face-to-face', 'Face to face; face first', '[Face to face]; face first'],
    ['plan "a plan"', 'a plan', '[a plan]'],
    ['zebra', 'no horse', 'no horse'],
    ['b', '<b>b</b>', '<[b]>[b]</[b]>'],
  ])('%s in %j', (query, text, marked) => expect(shown(highlight(text, patterns(query)))).toBe(marked));
});

describe('an excerpt', () => {
  const text = `${'One two three. '.repeat(30)}Here the egg is bound. ${'Four five six. '.repeat(30)}`;

  it('shows the place where most of the query stands, cut between words', () => {
    const cut = shown(excerpt(text, patterns('egg bound'), 100));
    expect(cut).toContain('Here the [egg] is [bound].');
    expect(cut).toMatch(/^… \S/);
    expect(cut).toMatch(/\S …$/);
    expect(cut.length).toBeLessThan(120);
  });

  it('begins at the beginning when nothing in it matches', () => {
    expect(shown(excerpt(text, [], 30))).toBe('One two three. One two three. …');
  });

  it('is the whole text when that is short', () => {
    expect(shown(excerpt('A short one.', [], 30))).toBe('A short one.');
  });
});
