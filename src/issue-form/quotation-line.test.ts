import { describe, expect, it } from 'vitest';
import { readQuotationLine } from './quotation-line.ts';

describe('a suggested quotation', () => {
  it.each([
    ['“not our view” - Ann Example', 'not our view', 'Ann Example'],
    ['- "not our view" — Ann Example, Example Body A', 'not our view', 'Ann Example, Example Body A'],
    ['“a “plain” plan” – Body', 'a “plain” plan', 'Body'],
    ['"they said "no" - twice" - Body', 'they said "no" - twice', 'Body'],
  ])('is words in marks with a name behind a dash: %s', (line, words, who) => {
    expect(readQuotationLine(line)).toEqual({ words, who });
  });

  it.each([
    'not our view - Ann Example',
    '“not our view”',
    '“not our view” - ',
    '“” - Ann Example',
    '',
    `“${'x'.repeat(3000)}” - Ann Example`,
  ])('is not taken from %j', (line) => {
    expect(readQuotationLine(line)).toBeUndefined();
  });

  it('is read in no time, however the line was made to be slow', () => {
    const started = performance.now();
    for (const slow of ['" ', '"- ', '” - ', ' - ']) readQuotationLine(`“${slow.repeat(600)}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
