import { describe, expect, it } from 'vitest';
import { type MadeUp, madeUpQuotations } from '../../archive/traces/made-up-quotations.ts';
import { type Trace, traceOf } from '../../archive/traces/trace.ts';
import { traceAddress } from './trace-address.ts';
import { firstSentence, isShownAsDifference, likenessWords } from './trace-words.ts';

const text = 'The lamps of the island were promised for spring';

function traced(...quotations: readonly MadeUp[]): Trace {
  return traceOf(madeUpQuotations(quotations));
}

describe('where words were first', () => {
  it.each([
    ['2001-02-03', 'First in EBA (statement), 3 February 2001.'],
    ['2001-02~', 'Probably first in EBA (statement), about February 2001: one of the dates was inferred.'],
    ['2001', 'Which came first, the dates do not tell.'],
  ])('is told as surely as the date %s allows', (date, sentence) => {
    expect(firstSentence(traced({ text, date, kind: 'statement' }, { text, date: '2001-04-01' }))).toBe(
      sentence,
    );
  });
});

describe('a version', () => {
  const trace = traced(
    { text, date: '2001-01-01' },
    { text: 'the lamps of the island were promised for spring.', date: '2001-01-02' },
    { text: 'The lamps – of the island – were promised for spring', date: '2001-01-03' },
    { text: 'promised for spring', date: '2001-01-04' },
    { text: 'promised', date: '2001-01-05' },
    { text: 'The lamps of the island were ordered for spring', date: '2001-01-06' },
  );

  it('is named by how much of the fullest it has, and laid over it where words or marks are others', () => {
    expect(
      trace.appearances.map((appearance) => [
        likenessWords(appearance, trace.fullest),
        isShownAsDifference(appearance, trace.fullest),
      ]),
    ).toEqual([
      ['the words above', false],
      ['the same words, set otherwise', false],
      ['the same words, set otherwise', true],
      ['a part of it', false],
      ['one word of it', false],
      ['other words in it', true],
    ]);
  });

  it('has an address on the page of traces that is its own, whatever trace it is in', () => {
    expect(trace.appearances.map(({ utterance }) => traceAddress(utterance)).slice(0, 2)).toEqual([
      '/quotations/traces/#2001-0001-q1',
      '/quotations/traces/#2001-0002-q1',
    ]);
  });
});
