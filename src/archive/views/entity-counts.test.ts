import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import { entityCounts } from './entity-counts.ts';

const archive = buildArchive(
  sampleContent([
    sampleArticle({
      date: '2003',
      quotes: [{ id: 'q1', speaker: 'example-body-b', text: 'one' }],
      positions: [{ holder: 'example-body-a', on: 'example-plan', stance: 'supports', summary: 'For it.' }],
    }),
    sampleStatement({ date: '2001-02' }),
  ]),
);

it('an organisation is counted with what it issued, said and held, and the years between', () => {
  expect(archive.organisations.map(entityCounts)).toEqual([
    { records: 2, issued: 1, quotations: 0, positions: 1, years: { first: '2001', last: '2003' } },
    { records: 1, issued: 0, quotations: 1, positions: 0, years: { first: '2003', last: '2003' } },
  ]);
});

it('a source has records alone', () => {
  expect(archive.sources.map(entityCounts)).toMatchObject([
    { records: 2, issued: 0, quotations: 0, positions: 0 },
  ]);
});

it('somebody whom no record names has no years', () => {
  expect(archive.people.map(entityCounts)).toMatchObject([{ records: 0, years: undefined }]);
});
