import { describe, expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { abstract } from './abstract.ts';

const QUOTES = [
  { id: 'q1', text: 'nobody – in the hills – will gain by it' },
  { id: 'q2', text: 'one-sided' },
];

function findings(text: string) {
  const content = sampleContent([{ ...sampleArticle({ quotes: QUOTES }), body: { text, references: [] } }]);
  return [...abstract.check(content, buildArchive(content), {})];
}

describe('an abstract', () => {
  it.each([
    'The body called the plan “one-sided”, for nobody in the plain and the hills will gain.',
    'The body published “A short title of nine words and no more”.',
    'The GPs’ body objected to the plan’s aims and the patients’ part in them, it’s said, for long.',
    '',
  ])('%j is in our own words', (text) => {
    expect(findings(text)).toEqual([]);
  });

  it('may not repeat a quotation in words', () => {
    const found = findings('The body said that Nobody in the hills will gain by it.');
    expect(found).toEqual([
      {
        rule: 'abstract',
        severity: 'error',
        file: 'articles/2001/2001-0001.mdx',
        path: ['body'],
        words: 'Nobody in the hills will gain by it',
        message: 'The abstract repeats the quotation q1 in words: “nobody – in the hills – will gain by it”.',
        expected: 'our own words, and quotations by their ids',
        nearest: '<Quote id="q1"/>',
        mend: 'Say it in your own words, or set the quotation in with <Quote id="q1"/>.',
      },
    ]);
  });

  it.each([
    'The body said: “it’s a plan of the plain, by the plain and for the plain alone”.',
    'The body said: ‘it’s a plan of the plain, by the plain and for the plain alone’.',
  ])('may not quote what is no quotation: %s', (text) => {
    const found = findings(text);
    expect(found).toMatchObject([
      { severity: 'warning', words: 'it’s a plan of the plain, by the plain and for the plain alone' },
    ]);
    expect(found[0]?.message).toContain('quotes 14 words that are no quotation of this record');
  });

  it('is short', () => {
    expect(findings('word '.repeat(300))).toEqual([]);
    expect(findings('word '.repeat(301))).toMatchObject([
      { severity: 'warning', message: 'The abstract has 301 words; 300 are the most.' },
    ]);
  });

  it('of many marks takes no long time', () => {
    expect(findings(`“a ‘b 'c `.repeat(3000))).toHaveLength(1);
  }, 1000);
});
