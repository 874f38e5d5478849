import { expect, it } from 'vitest';
import { buildArchive } from '../archive/index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../archive/sample-content.ts';
import { MADE_UP_SITE } from '../citation/made-up-archive.ts';
import { lookup } from './lookup.ts';
import { lookupJson } from './lookup-schema.ts';

const PAGE = 'https://www.example.org/plan';
const COPY = 'https://web.archive.org/web/20210517000000/https://www.example.org/plan';
const sha256 = 'a'.repeat(64);
const withdrawn = { date: '2002-01-01', reason: 'It was there already.', successor: '2001-0003' };

const archive = buildArchive(
  sampleContent(
    [
      sampleArticle({ id: '2001-0001', url: PAGE, status: 'withdrawn', withdrawn }),
      sampleArticle({ id: '2001-0003', url: `${PAGE}/`, capture: { sha256, archived: COPY } }),
      sampleArticle({ id: '2001-0004', url: `${PAGE}#again` }),
      sampleArticle({
        id: '2001-0005',
        url: 'https://example.org/other',
        capture: { sha256, archived: PAGE },
      }),
      sampleStatement({ id: '2001-0006', url: undefined, known_through: '2001-0003' }),
      sampleArticle({ id: '2001-0007', url: 'https://example.org/draft', status: 'draft' }),
    ],
    {
      redirects: [
        { from: '/articles/2001-0009/', to: '/articles/2001-0008/' },
        { from: '/articles/2001-0008/', to: '/articles/2001-0003/' },
        { from: '/articles/2001-0003/#q4', to: '/articles/2001-0003/#q2' },
        { from: '/organisations/old/', to: '/organisations/new/' },
      ],
    },
  ),
);
const found = lookup(archive, MADE_UP_SITE);

it('is what its schema says', () => {
  expect(lookupJson.parse(found)).toEqual(found);
});

it('leads from originals and their copies to records: the published before the withdrawn, then the lower number', () => {
  expect(found.records).toEqual({
    'example.org/other': '/articles/2001-0005/',
    'example.org/plan': '/articles/2001-0003/',
    'web.archive.org/web/20210517000000/https://www.example.org/plan': '/articles/2001-0003/',
  });
  expect(Object.keys(found.records)).toEqual(Object.keys(found.records).toSorted());
});

it('names every record, once as the goal of a key or among the others, and no draft', () => {
  const goals = new Set(Object.values(found.records));
  expect(found.others).toEqual(['/articles/2001-0004/', '/statements/2001-0006/', '/articles/2001-0001/']);
  expect([...goals, ...found.others].toSorted()).toEqual(
    [...archive.records, ...archive.withdrawn].map(({ address }) => address).toSorted(),
  );
  expect(JSON.stringify(found)).not.toContain('2001-0007');
});

it('marks what is withdrawn, and says where merged records are, in one hop', () => {
  expect(found.withdrawn).toEqual(['/articles/2001-0001/']);
  expect(found.moved).toEqual({
    '/articles/2001-0008/': '/articles/2001-0003/',
    '/articles/2001-0009/': '/articles/2001-0003/',
  });
});

it('counts the records of each source on each site', () => {
  expect(found.sites).toEqual({
    'example.org': [{ source: '/sources/example-paper/', name: expect.any(String), records: 3 }],
  });
});
