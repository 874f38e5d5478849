import { expect, it } from 'vitest';
import { buildArchive } from '../../archive/index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../../archive/sample-content.ts';
import { bylineOf } from './byline.ts';

const words = (...records: Parameters<typeof sampleContent>[0]) =>
  buildArchive(sampleContent(records)).records.map((record) =>
    bylineOf(record)
      .map(({ before, text }) => before + text)
      .join(''),
  );

it('names authors, then the source', () => {
  expect(words(sampleArticle({ authors: ['Ann Example', 'Bob Example'] }))[0]).toMatch(
    /^Ann Example, Bob Example, \S/,
  );
});

it('names the issuer of a statement and where it was published', () => {
  expect(words(sampleStatement())[0]).toMatch(/^Issued by .+, published by .+/);
});

it('says nothing where nothing is known', () => {
  expect(words(sampleStatement({ issuer: undefined, source: undefined }))).toEqual(['']);
});
