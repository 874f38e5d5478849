import { describe, expect, it } from 'vitest';
import { buildArchive } from '../archive/index.ts';
import { sampleArticle, sampleContent } from '../archive/sample-content.ts';
import { placeInArchive } from './place-in-archive.ts';

const RECORD = sampleArticle({
  quotes: [
    { id: 'q1', text: 'one' },
    { id: 'q2', text: 'two' },
  ],
  figures: [{ id: 'f1', value: '12', of: 'villages' }],
});
const ARCHIVE = buildArchive(
  sampleContent([RECORD], {
    redirects: [
      { from: '/articles/1999-0001/', to: '/articles/2001-0001/', date: '2001-03-01' },
      { from: '/articles/1999-0001/#q7', to: '/articles/2001-0001/#q1', date: '2001-03-01' },
    ],
  }),
);

describe('an address of the archive', () => {
  it.each([
    ['https://archive.example/articles/2001-0001/', []],
    ['https://archive.example/below/a/path/articles/2001-0001/#q2', ['quotes', 1]],
    ['/articles/2001-0001#f1', ['figures', 0]],
    ['articles/2001-0001', undefined],
    [' 2001-0001 ', []],
    ['2001-0001#q1', ['quotes', 0]],
    ['2001-0001#q9', []],
    ['/articles/1999-0001/', []],
    ['/articles/1999-0001/#q2', ['quotes', 1]],
    ['/articles/1999-0001/#q7', ['quotes', 0]],
  ])('leads to the record’s file and the place in it: %s', (written, path) => {
    const place = placeInArchive(written, ARCHIVE);
    expect(place?.path).toEqual(path);
    if (path !== undefined) expect(place?.file).toBe(RECORD.file);
  });

  it('leads to the file of an organisation, policy, person or source', () => {
    expect(placeInArchive('https://archive.example/policies/example-plan/', ARCHIVE)).toMatchObject({
      file: 'policies/example-plan.mdx',
      record: undefined,
    });
  });

  it.each([
    '',
    'https://example.org/',
    '/articles/2001-9999/',
    '/articles/../../etc/passwd',
    `/articles/${'1'.repeat(5000)}/`,
  ])('is none when nothing stands there: %j', (written) => {
    expect(placeInArchive(written, ARCHIVE)).toBeUndefined();
  });
});
