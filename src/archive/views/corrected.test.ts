import { describe, expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleContent } from '../sample-content.ts';
import { corrected } from './corrected.ts';

const archive = buildArchive(sampleContent([]));
const told = (detail: { field?: string; before?: string; after?: string }) =>
  corrected({ date: '2001-04-01', what: 'A field.', why: 'It was misread.', ...detail }, archive);

describe('what a correction did, for readers', () => {
  it('is nothing where no field is named', () => {
    expect(told({})).toBeUndefined();
  });

  it('is the field alone where its words are not given', () => {
    expect(told({ field: 'title' })).toEqual({ name: 'Title', part: undefined, runs: [] });
  });

  it('is told word by word, with the quotation that it is about', () => {
    expect(told({ field: 'quotes.q1.text', before: 'our view', after: 'our own view' })).toEqual({
      name: 'Words',
      part: 'q1',
      runs: [
        { kind: 'same', text: 'our ' },
        { kind: 'added', text: 'own ' },
        { kind: 'same', text: 'view' },
      ],
    });
  });

  it.each([
    ['date', '2001-02', '2001-02-03~', ['February 2001', 'about 3 February 2001']],
    ['issuer', 'example-body-a', 'exempla-gratia', ['Example Body A', 'Exempla Gratia']],
    ['figures.f1.attributed_to', 'Nobody', 'example-body-b', ['Nobody', 'Example Body B']],
  ])('names and dates are written out and replaced as a whole: %s', (field, before, after, words) => {
    expect(told({ field, before, after })?.runs.map(({ text }) => text)).toEqual(words);
  });

  it('an address is replaced as a whole', () => {
    const [before, after] = ['https://example.org/one', 'https://example.org/two'];
    expect(told({ field: 'url', before, after })?.runs).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});
