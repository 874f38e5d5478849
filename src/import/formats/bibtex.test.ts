import { describe, expect, it } from 'vitest';
import { readBibtex } from './bibtex.ts';

const only = (fields: string, type = 'misc') =>
  readBibtex(`@${type}{key,\n  title = {A},\n  ${fields}\n}`).items[0];

describe('a BibTeX entry', () => {
  it.each([
    ['date = {2021-22}', '2021-22'],
    ['date = {2021-05-17/2021-05-20}', '2021-05-17/2021-05-20'],
    ['date = {17 May 2021}', '2021-05-17'],
    ['year = 2021, month = may', '2021-05'],
    ['year = 2021, month = 5, day = 17', '2021-05-17'],
    ['year = {2021}, month = {17~May}', '2021-05-17'],
    ['year = {2021}, month = {early spring}', '2021'],
    ['year = {n.d.}', undefined],
    ['year = {2021}, date = {2020-05-17}', undefined],
  ])('with %s is of %s', (fields, date) => expect(only(fields)?.date).toBe(date));

  it('is what its type and howpublished say', () => {
    expect(only('institution = {Guild}', 'techreport')?.work).toEqual({ kind: 'statement', type: 'report' });
    const classic = only('howpublished = {Press release, Guild of Lamps}');
    expect(classic?.work).toEqual({ kind: 'statement', type: 'press-release' });
    expect(classic?.source).toBe('Guild of Lamps');
    expect(only('howpublished = {\\url{https://lamps.example/a_b}}')?.url).toBe('https://lamps.example/a_b');
  });

  it('has accents, dashes and quotation marks of LaTeX as letters, and no name in “and others”', () => {
    const item = readBibtex(
      "@misc{a, title = {``{\\\"U}ber'' {GPs} -- {\\'e}t{\\'e}}, author = {{\\'E}lan, Zo{\\\"e} and others}}",
    ).items[0];
    expect(item?.title).toBe('“Über” GPs – été');
    expect(item?.authors).toEqual(['Zoë Élan']);
  });
});

describe('a fault in BibTeX', () => {
  it('is told with its place, and the entries around it are read', () => {
    const { items, problems } = readBibtex(
      '@misc{a, title = {A}}\n@misc{b, title = {B, year = 2020\n}\n@misc{c, title = {C}}\n@misc{d, title = nobody}\n',
    );
    expect(items.map(({ line, title }) => [line, title])).toEqual([
      [1, 'A'],
      [4, 'C'],
    ]);
    expect(problems).toEqual([
      {
        line: 4,
        column: 1,
        message:
          'This is not BibTeX, in the entry that begins on line 2: “}” was expected here, and “@misc{c,” stands here.',
        mend: 'Look for a brace, quotation mark or comma that is missing here or before.',
      },
      {
        line: 5,
        column: 18,
        message: 'This is not BibTeX: there is no @string “nobody”.',
        mend: 'Look for a brace, quotation mark or comma that is missing here or before.',
      },
    ]);
  });
});
