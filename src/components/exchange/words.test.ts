import { describe, expect, it } from 'vitest';
import { dateOf } from '../../archive/edtf.ts';
import { article, held, madeUpExchange } from '../../archive/exchange/made-up-exchange.ts';
import { voicesOf } from '../../archive/exchange/voice.ts';
import { someOf } from './sayings.ts';
import { quoted, shortened, stepLabel } from './words.ts';

const words = (id: string, speaker: string, text: string) => ({ id, speaker, on: 'example-plan', text });
const WHOLE = 'We shall never take part in this plan, come what may.';

const { archive, policy } = madeUpExchange([
  article('2001-0001', '2001-05-13', {
    quotes: [
      words('q1', 'union-x', 'never'),
      words('q2', 'union-x', WHOLE),
      words('q3', 'union-x', 'It is not about money, and it never has been about money.'),
      words('q4', 'college-y', 'There is something in it for each of our members.'),
    ],
    positions: [held('union-x', 'opposes', ['q1', 'q2']), held('college-y', 'welcomes')],
  }),
  article('2001-0002', '2001-05-12', {
    quotes: [words('q1', 'union-x', 'take part in this plan, come what may')],
  }),
]);

describe('the words that carry a step', () => {
  it('are evidence of a position, and more than a word where there is more', () => {
    const record = archive.record('2001-0001');
    const voices = record === undefined ? [] : voicesOf(record, policy);
    expect(voices.map((voice) => quoted(voice)?.quotation.id)).toEqual(['q2', 'q4']);
  });

  it('are cut at a word when they are long, and only then', () => {
    expect(shortened(WHOLE)).toEqual({ text: WHOLE, cut: false });
    const long = shortened('word '.repeat(100));
    expect(long.cut).toBe(true);
    expect(long.text).toMatch(/word$/);
  });
});

it('some of many quotations are sentences of different bodies, none part of another', () => {
  const ids = (most: number) => someOf(policy.quotations, most).map(({ address }) => address);
  expect(ids(2)).toEqual(['/articles/2001-0001/#q2', '/articles/2001-0001/#q4']);
  expect(ids(9)).toHaveLength(3);
});

it('a step says when it was, never more exactly than it is known', () => {
  expect(
    ['2001-05-13', '2001-05-13~', '2001-05', '2001~', '2001-05-13/2001-05-17'].map((text) =>
      stepLabel(dateOf(text)),
    ),
  ).toEqual([
    '13 May 2001',
    'About 13 May 2001',
    'May 2001, day not known',
    'About 2001, month not known',
    '13 May 2001 to 17 May 2001',
  ]);
  expect(stepLabel(undefined)).toBe('Date not known');
});
