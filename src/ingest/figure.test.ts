import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { NO_KNOWLEDGE } from './knowledge.ts';
import { readPage } from './page/read-page.ts';

const figuresOf = (text: string) =>
  analyse(readPage(`Lamps to be counted\n\n17 May 2021\n\n${text}\n`), NO_KNOWLEDGE).figures;

describe('figures', () => {
  it.each([
    ['a percentage', 'Some 75% of lamps were lit.', 'Some 75%', 'lamps'],
    ['money', 'The £1.8bn plan is late.', '£1.8bn', 'plan'],
    [
      'a large number',
      'There were 14.7 million appointments in March.',
      '14.7 million',
      'appointments in March',
    ],
    [
      'a number of a number',
      'Just 2,114 of 6,488 surgeries met the standard.',
      '2,114 of 6,488',
      'surgeries',
    ],
    ['a part', 'It was more than half of GPs.', 'more than half', 'GPs'],
    ['a ratio', 'At least one in four surgeries is cold.', 'At least one in four', 'surgeries'],
  ])('reads %s with what it counts', (_, text, value, of) => {
    expect(figuresOf(text)).toMatchObject([{ value, of }]);
  });

  it('says who gave a number', () => {
    expect(figuresOf('The Lamp Union said 1,200 lamps were broken.')).toMatchObject([
      { value: '1,200', of: 'lamps', attributed_to: 'Lamp Union' },
    ]);
  });

  it.each([
    ['a day', 'It met on 13 May.'],
    ['a year', 'It was founded in 1998.'],
    ['a time', 'The doors open at 8am.'],
    ['an age', 'Mrs Oriel Tapp, 78, was there.'],
  ])('does not take %s for one', (_, text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});
