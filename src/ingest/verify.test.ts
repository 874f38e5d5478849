import { describe, expect, it } from 'vitest';
import { verifyQuotations } from './verify.ts';

const CAPTURE = `Example Body A said: ‘We will not\u00a0pay for this –
ever.’ It added that the plan was ‘falsely’ described and that “nobody” had asked.`;

const found = (text: string) => verifyQuotations(CAPTURE, [{ id: 'q1', text }])[0]?.found;

describe('verification of a quotation against a capture', () => {
  it('finds the words whatever their white space, quotation marks and dashes', () => {
    expect(found('We will not pay for this — ever.')).toBe(true);
    expect(found("'nobody'".replaceAll("'", ''))).toBe(true);
  });

  it.each([
    ['a word changed', 'We will now pay for this – ever.'],
    ['a word left out', 'We will pay for this – ever.'],
    ['a word added', 'We will not ever pay for this – ever.'],
    ['words in another order', 'We will pay not for this – ever.'],
    ['a letter changed', 'We will not pay for thus – ever.'],
    ['another capital', 'we will not pay for this – ever.'],
    ['another mark at the end', 'We will not pay for this – ever!'],
    ['the beginning of a longer word', 'false'],
  ])('refuses %s', (_, text) => {
    expect(found(text)).toBe(false);
  });

  it('gives the place of the words in the capture', () => {
    const [verification] = verifyQuotations(CAPTURE, [{ id: 'q1', text: 'We will not pay' }]);
    expect(verification?.found === true && CAPTURE.slice(verification.start, verification.end)).toBe(
      'We will not\u00a0pay',
    );
  });

  it('shows the nearest passage when the words are not there', () => {
    expect(verifyQuotations(CAPTURE, [{ id: 'q1', text: 'We will never pay for this' }])).toEqual([
      { id: 'q1', found: false, nearest: expect.stringContaining('not pay for this') },
    ]);
  });
});
