import { describe, expect, it } from 'vitest';
import { buildArchive } from '../archive/index.ts';
import { sampleArticle, sampleContent } from '../archive/sample-content.ts';
import { correctMistake } from './mistake.ts';
import { placeInArchive } from './place-in-archive.ts';

const TEXT = `---
id: 2001-0001
title: Example article   # as printed
source: example-paper
url: https://example.org/article
date: 2001-02-03
quotes:
  - { id: q1, text: not our view }
  - { id: q2, text: nor theirs }
verified: [q1, q2]
status: published
---

It says what it says.
`;
const QUOTED = {
  quotes: [
    { id: 'q1', text: 'not our view' },
    { id: 'q2', text: 'nor theirs' },
  ],
  verified: ['q1', 'q2'],
};

function corrected(address: string, field: string, from: string, to: string, data = {}) {
  const archive = buildArchive(sampleContent([sampleArticle({ ...QUOTED, ...data })]));
  const place = placeInArchive(address, archive);
  if (place === undefined) throw new Error(`Nothing stands at ${address}.`);
  const answers = new Map([
    ['field', field],
    ['from', from],
    ['to', to],
  ]);
  return correctMistake(answers, place, TEXT, { day: '2001-05-01', issue: 7 });
}

/** The lines that are new, and those that are gone. */
function difference(result: ReturnType<typeof corrected>) {
  if ('why' in result) return result.why;
  const [before, after] = [TEXT.split('\n'), result.text.split('\n')];
  return {
    gone: before.filter((line) => !after.includes(line)),
    added: after.filter((line) => !before.includes(line)),
  };
}

describe('an exact report of a mistake', () => {
  it.each([
    ['Title', 'Example article', 'Another title', 'title: Another title   # as printed', 'The title'],
    ['Date', '2001-02-03', '2001-02-04', 'date: 2001-02-04', 'The date'],
    [
      'Address of the original',
      'https://example.org/article',
      'https://example.org/other',
      'url: https://example.org/other',
      'The address of the original',
    ],
  ])('corrects the %s and says so', (field, from, to, line, name) => {
    const result = difference(corrected('2001-0001', field, from, to));
    expect(result).toMatchObject({ added: [line, 'corrections:', expect.stringContaining(`“${to}”`)] });
    expect(result).toMatchObject({ added: { 2: expect.stringContaining(`${name} changed from “${from}”`) } });
  });

  it('takes the verification of a quotation away with the words that were verified', () => {
    const result = corrected('2001-0001#q2', 'Words of the quotation', 'nor theirs', 'nor yours');
    expect(difference(result)).toMatchObject({
      gone: ['  - { id: q2, text: nor theirs }', 'verified: [q1, q2]'],
      added: ['  - { id: q2, text: nor yours }', 'verified: [q1]', 'corrections:', expect.any(String)],
    });
  });

  it.each([
    ['2001-0001', 'Date', '2001-02-03', 'May last year', /nothing that this field can hold/],
    [
      '2001-0001',
      'Address of the original',
      'https://example.org/article',
      'javascript:x',
      /nothing that this field/,
    ],
    ['2001-0001', 'Title', 'Example article', 'Example article', /what it says/],
    ['2001-0001', 'Title', 'example article', 'x', /letter for letter/],
    ['2001-0001#q9', 'Words of the quotation', 'x', 'y', /not that of a quotation/],
    ['/policies/example-plan/', 'Title', 'x', 'y', /Only records/],
  ])('is left to a person where it cannot be carried out: %s, %s', (address, field, from, to, why) => {
    expect(difference(corrected(address, field, from, to))).toMatch(why);
  });

  it('leaves a tombstone as it is', () => {
    const withdrawn = {
      status: 'withdrawn',
      withdrawn: { date: '2001-03-01', reason: 'It was another page.' },
    };
    expect(difference(corrected('2001-0001', 'Title', 'Example article', 'x', withdrawn))).toMatch(
      /tombstone/,
    );
  });
});
