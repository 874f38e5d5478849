import { describe, expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import type { Correction } from '../schema/correction.ts';
import type { Statement } from '../schema/statement.ts';
import { correction } from './correction.ts';

type Detail = Pick<Correction, 'field' | 'before' | 'after'>;

/** What is found in a statement with these corrections, a day apart. */
function findings(details: readonly Detail[], data: Partial<Statement> = {}): string[] {
  const corrections = details.map((detail, index) => ({
    date: `2001-04-0${index + 1}`,
    what: 'A field.',
    why: 'It was misread.',
    ...detail,
  }));
  const content = sampleContent([sampleArticle(), sampleStatement({ ...data, corrections })]);
  return [...correction.check(content, buildArchive(content), {})].map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

const quotes = [{ id: 'q1', text: '“one” – two', speaker: 'example-body-a' }];
const figures = [{ id: 'f1', value: 'about 12', of: 'villages', attributed_to: { name: 'Nobody' } }];

describe('a correction is right', () => {
  it.each<[string, Detail[], Partial<Statement>?]>([
    ['in words alone', [{}]],
    ['that names its field', [{ field: 'title' }]],
    ['whose words stand there', [{ field: 'title', before: 'x', after: 'Example statement' }]],
    [
      'whose words stood there until the next one',
      [
        { field: 'title', before: 'x', after: 'y' },
        { field: 'date', before: '2001-01-31', after: '2001-02-01' },
        { field: 'title', before: 'y', after: 'Example statement' },
      ],
    ],
    ['in another print', [{ field: 'quotes.q1.text', before: 'x', after: '"one" - two' }], { quotes }],
    [
      'of who spoke',
      [{ field: 'quotes.q1.speaker', before: 'example-body-b', after: 'example-body-a' }],
      { quotes },
    ],
    [
      'of a name without an entry',
      [{ field: 'figures.f1.attributed_to', before: 'x', after: 'Nobody' }],
      { figures },
    ],
    [
      'of a list',
      [{ field: 'authors', before: 'Nobody', after: 'Nobody, Nemo' }],
      { authors: ['Nobody', 'Nemo'] },
    ],
    [
      'of an address in another spelling',
      [{ field: 'url', before: 'https://example.org/x', after: 'http://www.example.org/statement/' }],
    ],
    ['of what was filled in', [{ field: 'type', after: 'letter' }], { type: 'letter' }],
    ['of what was taken out', [{ field: 'note', before: 'A copy.' }]],
    [
      'of a part that was taken back since',
      [{ field: 'quotes.q2.text', before: 'x', after: 'y' }],
      { retired: [{ id: 'q2', date: '2001-05-01', reason: 'Not said.' }] },
    ],
  ])('%s', (_, details, data) => {
    expect(findings(details, data)).toEqual([]);
  });
});

describe('a correction is wrong', () => {
  it.each<[string, Detail[], string, Partial<Statement>?]>([
    [
      'that says what was changed and not where',
      [{ before: 'x', after: 'y' }],
      'corrections.0: The correction says what was changed from “x”, and not in which field.',
    ],
    [
      'of a field that there is not',
      [{ field: 'quotes.q2.text', before: 'x', after: 'y' }],
      'corrections.0.field: There is no field “quotes.q2.text” in this record that could have been corrected.',
      { quotes },
    ],
    [
      'of a list entry by its place',
      [{ field: 'quotes.1.text' }],
      'corrections.0.field: There is no field “quotes.1.text” in this record that could have been corrected.',
      { quotes },
    ],
    [
      'that changes nothing',
      [{ field: 'title', before: 'Example statement', after: 'Example statement' }],
      'corrections.0.before: The correction says that title is what it was: “Example statement”.',
    ],
    [
      'after which it says something else',
      [{ field: 'title', before: 'x', after: 'y' }],
      'corrections.0.after: By this correction title says “y”, and it says “Example statement”.',
    ],
    [
      'that takes out what is there',
      [{ field: 'title', before: 'x' }],
      'corrections.0.field: By this correction title says nothing, and it says “Example statement”.',
    ],
    [
      'that found what the one before did not leave',
      [
        { field: 'title', before: 'x', after: 'y' },
        { field: 'title', before: 'z', after: 'Example statement' },
      ],
      'corrections.1.before: The correction of 2001-04-01 left “y” under title, and this one found “z” there.',
    ],
  ])('%s', (_, details, message, data) => {
    expect(findings(details, data)).toEqual([message]);
  });

  it('and the field is found by its value', () => {
    const content = sampleContent([
      sampleArticle({
        corrections: [{ date: '2001-04-01', what: 'A.', why: 'B.', before: 'x', after: 'Example article' }],
      }),
    ]);
    expect([...correction.check(content, buildArchive(content), {})]).toMatchObject([
      { nearest: 'title', fix: { kind: 'add', key: 'field', value: 'title' } },
    ]);
  });
});
