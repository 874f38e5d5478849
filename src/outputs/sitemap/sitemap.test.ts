import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { publishedAddresses } from '../../archive/addresses.ts';
import type { Content } from '../../archive/content.ts';
import { buildArchive } from '../../archive/index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../../archive/sample-content.ts';
import { publishedSite } from '../../citation/published-site.ts';
import { sitemapFiles } from './files.ts';
import { robotsFile } from './robots.ts';

const ADDRESS = 'https://archive.example/base/';

function sitemapOf(content: Content, options?: Parameters<typeof sitemapFiles>[2]) {
  return sitemapFiles(buildArchive(content), publishedSite(content.site, ADDRESS), options);
}

/** Each page that a sitemap lists, by its address inside the archive, with the day that it gives. */
async function listed(file: string | Uint8Array | undefined): Promise<Map<string, string | undefined>> {
  const pages = await parseSitemap(Readable.from([Buffer.from(file ?? '')]));
  return new Map(pages.map(({ url, lastmod }) => [url.replace(ADDRESS, '/'), lastmod]));
}

const CORRECTED = sampleArticle({
  entered: '2001-03-01',
  corrections: [{ date: '2001-04-01', what: 'The date.', why: 'It was that of a reprint.' }],
});
const QUOTED = sampleStatement({
  entered: '2001-03-02',
  date: '2002',
  quotes: [{ id: 'q1', text: 'No', on: 'example-plan' }],
});
const GONE = sampleArticle({
  id: '2001-0003',
  entered: '2001-03-03',
  date: '2003',
  organisations: ['example-body-b'],
  status: 'withdrawn',
  withdrawn: { date: '2001-06-01', reason: 'It was no article.' },
});
const CONTENT = sampleContent([CORRECTED, QUOTED, GONE], {
  redirects: [{ from: '/policies/old/', to: '/policies/example-plan/', date: '2001-07-01' }],
});

describe('the sitemap', async () => {
  const [file, ...others] = await sitemapOf(CONTENT);
  const pages = await listed(file?.content);

  it('lists every page once that stands at its own address, and neither tombstones nor the search', () => {
    expect(others).toEqual([]);
    const addresses = publishedAddresses(buildArchive(CONTENT)).filter((address) => !address.includes('#'));
    expect([...pages.keys()]).toEqual(
      addresses.filter((address) => address !== '/search/' && address !== '/articles/2001-0003/'),
    );
  });

  it.each([
    ['a record, on the day of its last correction', '/articles/2001-0001/', '2001-04-01'],
    ['a list of a year, with the records in it', '/articles/2001/', '2001-04-01'],
    ['a policy, with a record that quotes words on it', '/policies/example-plan/', '2001-03-02'],
    ['a body, with its statement', '/organisations/example-body-a/', '2001-03-02'],
    ['a body, with a record of it that was withdrawn', '/organisations/example-body-b/', '2001-06-01'],
    ['all quotations, with the records that have some', '/quotations/', '2001-03-02'],
    ['the home page, with everything', '/', '2001-06-01'],
    ['the list of changes, with moves too', '/changes/', '2001-07-01'],
    ['a page that is written by hand, on no day', '/about/', undefined],
    ['positions, of which there are none, on no day', '/positions/', undefined],
  ])('dates %s', (_, address, day) => {
    expect(pages.has(address)).toBe(true);
    expect(pages.get(address)).toBe(day);
  });

  it('gives no day where none is known', async () => {
    const [{ content } = { content: '' }] = await sitemapOf(sampleContent([sampleArticle()]));
    expect(new Set((await listed(content)).values())).toEqual(new Set([undefined]));
  });

  it('knows the versions of a file, where the repository tells them', async () => {
    const archive = buildArchive(CONTENT);
    const later = new Map([
      [archive.records.find(({ id }) => id === QUOTED.data.id)?.file, '2001-08-01'],
      ['organisations/example-body-b.mdx', '2001-09-01'],
    ]);
    const versions = (file: string) => {
      const day = later.get(file);
      return day === undefined ? [] : [{ day }];
    };
    const [file] = await sitemapOf(CONTENT, { versions });
    const dated = await listed(file?.content);
    expect(dated.get('/quotations/')).toBe('2001-08-01');
    expect(dated.get('/organisations/example-body-b/')).toBe('2001-09-01');
    expect(dated.get('/articles/2001-0001/')).toBe('2001-04-01');
  });

  it('becomes an index of several where one file cannot hold every page', async () => {
    const [index, ...parts] = await sitemapOf(CONTENT, { pagesAFile: 10 });
    const named = await parseSitemapIndex(Readable.from([Buffer.from(index?.content ?? '')]));
    expect(index?.path).toBe('sitemap.xml');
    expect(named.map(({ url }) => url)).toEqual(parts.map(({ path }) => ADDRESS + path));
    const each = await Promise.all(parts.map(({ content }) => listed(content)));
    expect(each.slice(0, -1).every(({ size }) => size === 10)).toBe(true);
    expect(each.flatMap((part) => [...part])).toEqual([...pages]);
  });
});

it('is named by robots.txt with its full address', () => {
  expect(robotsFile(publishedSite(CONTENT.site, ADDRESS))).toEqual({
    path: 'robots.txt',
    content: 'User-agent: *\nAllow: /\n\nSitemap: https://archive.example/base/sitemap.xml\n',
  });
});
