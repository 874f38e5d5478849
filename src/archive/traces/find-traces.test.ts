import { describe, expect, it } from 'vitest';
import { findTraces } from './find-traces.ts';
import { type MadeUp, madeUpQuotations } from './made-up-quotations.ts';

/** Whether the quotations are found to be one utterance, each in a record of its own. */
function areOne(...quotations: readonly (string | MadeUp)[]): boolean {
  const made = quotations.map((one) => (typeof one === 'string' ? { text: one } : one));
  const [trace, ...others] = findTraces(madeUpQuotations(made));
  return others.length === 0 && trace?.appearances.length === quotations.length;
}

const SENTENCE =
  'The lighthouse keepers were promised new lamps in spring and have seen nothing but paper since';

describe('one utterance in two records', () => {
  it.each([
    ['is found in the same words', SENTENCE],
    [
      'is found with other marks, capitals and dashes',
      'the lighthouse keepers were promised new lamps, in Spring – and have seen nothing but “paper” since.',
    ],
    ['is found where one gives less of it', 'promised new lamps in spring and have seen nothing'],
    [
      'is found with an ellipsis in the middle',
      'The lighthouse keepers were promised … nothing but paper since',
    ],
    [
      'is found with an ellipsis in brackets',
      'The lighthouse keepers were promised new lamps [...] nothing but paper since',
    ],
    [
      'is found with a word put in to explain',
      'The [Exampleshire] lighthouse keepers were promised new lamps in spring',
    ],
    [
      'is found with a word put in for another',
      '[They] were promised new lamps in spring and have seen nothing but paper since',
    ],
    [
      'is found with a word changed',
      'The lighthouse keepers were promised bright lamps in spring and have seen nothing but paper since',
    ],
    [
      'is found with a word left out',
      'The lighthouse keepers were promised lamps in spring and have seen nothing but paper since',
    ],
    [
      'is found where each goes on where the other does not',
      'Everybody knows the lighthouse keepers were promised new lamps in spring',
    ],
    ['is found with words written as one', 'The light-house keepers were promised new lamps in spring'],
  ])('%s', (_, text) => {
    expect(areOne(SENTENCE, text)).toBe(true);
  });

  it.each([
    [
      'the spelling of a hyphen',
      'a well-being plan for the keepers of the island',
      'a wellbeing plan for the keepers of the island',
    ],
    [
      'the spelling of an ending',
      'they organised the lamps of the island alone',
      'they organized the lamps of the island alone',
    ],
    [
      'a sign for a word',
      '40% of the lamps on the island are dark',
      '40 per cent of the lamps on the island are dark',
    ],
  ])('is found with %s', (_, one, other) => {
    expect(areOne(one, other)).toBe(true);
  });

  it('is found in a piece, when two others have nothing in common but what lies between them', () => {
    expect(areOne(SENTENCE, 'were promised new lamps in spring', 'have seen nothing but paper since')).toBe(
      true,
    );
  });
});

describe('words that are not enough to tell', () => {
  const lamps = { text: 'The lamps are a dim glow and no more', date: '2001-02-03' };

  it('are found in what the same speaker said at the time', () => {
    expect(areOne(lamps, { text: 'dim glow', date: '2001-02-20' })).toBe(true);
    expect(areOne({ text: 'dim glow' }, { text: 'dim glow', date: '2001-02-10' })).toBe(true);
  });

  it('are not, when another speaker says them, or the same much later', () => {
    expect(areOne(lamps, { text: 'dim glow', speaker: 'example-body-b' })).toBe(false);
    expect(areOne(lamps, { text: 'dim glow', speaker: undefined })).toBe(false);
    expect(areOne(lamps, { text: 'dim glow', date: '2001-09-20' })).toBe(false);
  });

  it('are taken from a body for whoever speaks for it, and not from one person for another', () => {
    const body = { text: 'dim glow', speaker: 'example-body-a' };
    expect(areOne({ ...lamps, organisation: 'example-body-a' }, body)).toBe(true);
    expect(areOne({ ...lamps, organisation: 'example-body-b' }, body)).toBe(true);
    expect(areOne(lamps, body)).toBe(false);
  });

  it('are nobody’s when they stand in two utterances', () => {
    const other = { text: 'We were sold a dim glow for a sunrise', date: '2001-02-03' };
    expect(findTraces(madeUpQuotations([lamps, other, { text: 'dim glow' }]))).toEqual([]);
  });

  it('belong to the utterance that their record reports, when they stand in another too', () => {
    const traces = findTraces(
      madeUpQuotations([
        { ...lamps, kind: 'statement', record: '2001-0011' },
        { text: 'We were sold a dim glow for a sunrise' },
        { text: 'dim glow', record: '2001-0012', reports: ['2001-0011'] },
      ]),
    );
    expect(
      traces.map(({ appearances }) => appearances.map(({ utterance }) => utterance.quotation.text)),
    ).toEqual([[lamps.text, 'dim glow']]);
  });

  it('are one word only where the record goes on with the sentence', () => {
    const record = '2001-0009';
    const whole = {
      text: 'We will not engage until the lamps of the island are lit',
      kind: 'statement',
    } as const;
    expect(areOne(whole, { text: 'engage', record }, { text: whole.text, record })).toBe(true);
    expect(areOne(whole, { text: whole.text, record }, { text: 'engage', record })).toBe(false);
    expect(areOne(whole, { text: 'engage' })).toBe(false);
  });
});

describe('what sounds alike', () => {
  it('is not one utterance, when other speakers say it, or the same on another occasion', () => {
    const proverb = 'A lamp is the front door of the sea';
    expect(
      areOne({ text: proverb }, { text: 'A lamp is the front door to the sea', speaker: 'example-body-b' }),
    ).toBe(false);
    expect(
      areOne({ text: proverb }, { text: 'A lamp is the front gate of the sea', date: '2001-12-01' }),
    ).toBe(false);
    expect(areOne({ text: proverb }, { text: proverb, date: '2005' })).toBe(false);
  });

  it('is one, whoever is named, when it is long and word for word', () => {
    expect(areOne({ text: SENTENCE }, { text: SENTENCE, speaker: 'example-body-b' })).toBe(true);
  });

  it('within one record alone is no trace', () => {
    const record = '2001-0009';
    expect(
      findTraces(
        madeUpQuotations([
          { text: SENTENCE, record },
          { text: SENTENCE, record },
        ]),
      ),
    ).toEqual([]);
  });
});
