import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { needs, read } from '../../../tests/harness/reader.ts';
import type { Content } from '../../archive/content.ts';
import { buildArchive } from '../../archive/index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../../archive/sample-content.ts';
import { publishedSite } from '../../citation/published-site.ts';
import { FEED_LENGTH } from './feed.ts';
import { feedFiles } from './files.ts';

/** Feeds of a made-up archive by path. */
function feedsOf(content: Content): Map<string, string> {
  const archive = buildArchive(content);
  const site = publishedSite(content.site, 'https://archive.example/base/');
  return new Map([...feedFiles(archive, site)].map(({ path, content }) => [path, String(content)]));
}

/** Both forms of a feed as their readers read them. */
function feed(path: string, feeds: ReadonlyMap<string, string>) {
  return {
    rss: parseRssFeed(feeds.get(`${path}feed.xml`) ?? ''),
    json: JSON.parse(feeds.get(`${path}feed.json`) ?? ''),
  };
}

const titles = ({ rss, json }: ReturnType<typeof feed>) => {
  const found = json.items.map(({ title }: { title: string }) => title);
  expect((rss.items ?? []).map(({ title }) => title)).toEqual(found);
  return found;
};

describe('a feed of records', () => {
  const old = sampleArticle({ id: '2001-0001', title: 'Old', date: '2001-02-03', entered: '2001-03-01' });
  const found = sampleArticle({ id: '2001-0003', title: 'Found', date: '1999', entered: '2001-05-01' });
  const unknown = sampleStatement({ id: '2001-0004', title: 'Unknown', date: '2001-06-01' });
  const gone = sampleArticle({
    id: '2001-0005',
    title: 'Gone',
    entered: '2001-05-02',
    status: 'withdrawn',
    withdrawn: { date: '2001-05-03', reason: 'It was no article.' },
  });
  const feeds = feedsOf(sampleContent([old, found, unknown, gone]));

  it('has what entered the archive last at its head, whatever the age of the original', () => {
    expect(titles(feed('', feeds))).toEqual(['Found', 'Old', 'Unknown']);
    expect(titles(feed('sources/example-paper/', feeds))).toEqual(['Found', 'Old', 'Unknown']);
    expect(titles(feed('organisations/example-body-a/', feeds))).toEqual(['Unknown']);
  });

  it('dates an entry by the day on which the record entered, and says the date of the original in words', () => {
    const { rss, json } = feed('', feeds);
    expect(rss.items?.map(({ pubDate }) => pubDate)).toEqual([
      'Tue, 01 May 2001 00:00:00 GMT',
      'Thu, 01 Mar 2001 00:00:00 GMT',
      undefined,
    ]);
    expect(json.items[0]).toMatchObject({
      url: 'https://archive.example/base/articles/2001-0003/',
      external_url: 'https://example.org/article',
      date_published: '2001-05-01T00:00:00Z',
    });
    expect(json.items[0].content_html).toContain('1999. <a href="https://example.org/article">');
    expect(rss.items?.[0]?.description).toBe(json.items[0].content_html);
    expect(json.items[2]).not.toHaveProperty('date_published');
  });

  it('holds the latest fifty', () => {
    const records = Array.from({ length: FEED_LENGTH + 1 }, (_, index) =>
      sampleArticle({ id: `2001-${1000 + index}`, title: `No. ${index}`, entered: '2001-03-01' }),
    );
    const many = feed('', feedsOf(sampleContent([...records, found])));
    expect(titles(many)).toHaveLength(FEED_LENGTH);
    expect(many.json.items[0].title).toBe('Found');
  });

  it('is whole when it holds nothing yet', () => {
    const { rss, json } = feed('people/exempla-gratia/', feedsOf(sampleContent([])));
    expect(rss).toMatchObject({ link: 'https://archive.example/base/people/exempla-gratia/' });
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: [] });
  });
});

describe('the feed of changes', () => {
  const content = sampleContent(
    [
      sampleArticle({
        title: 'Mended',
        entered: '2001-03-01',
        corrections: [
          { date: '2001-04-01', what: 'The date.', why: 'It was that of a reprint.' },
          { date: '2001-06-01', what: 'The title.', why: 'Misread.', before: 'Mendet', after: 'Mended' },
        ],
        retired: [{ id: 'q1', date: '2001-05-01', reason: 'Nobody said it.' }],
      }),
      sampleStatement({
        title: 'Gone',
        status: 'withdrawn',
        withdrawn: { date: '2001-07-01', reason: 'It is the same page.', successor: '2001-0001' },
      }),
    ],
    {
      redirects: [
        { from: '/people/old/', to: '/people/older/' },
        {
          from: '/people/older/',
          to: '/people/exempla-gratia/',
          date: '2001-08-01',
          why: 'Two entries for one.',
        },
      ],
    },
  );
  const { rss, json } = feed('changes/', feedsOf(content));

  it('tells of each correction, withdrawal and move, newest first, and of no addition', () => {
    expect(titles({ rss, json })).toEqual([
      'Moved: /people/older/',
      'Withdrawn: Gone',
      'Corrected: Mended',
      'Taken back: q1 of Mended',
      'Corrected: Mended',
      'Moved: /people/old/',
    ]);
  });

  it('says what, why, and what stands there now', () => {
    const texts = json.items.map(({ content_html: html }: { content_html: string }) => html);
    expect(texts).toEqual([
      '<p>/people/older/ is now at <a href="https://archive.example/base/people/exempla-gratia/">/people/exempla-gratia/</a>.</p><p>Two entries for one.</p>',
      '<p>It is the same page.</p><p>Its place is taken by <a href="https://archive.example/base/articles/2001-0001/">Mended</a>.</p>',
      '<p>The title.</p><p>Misread.</p><p>Before: Mendet</p><p>Now: Mended</p>',
      '<p>Nobody said it.</p>',
      '<p>The date.</p><p>It was that of a reprint.</p>',
      '<p>/people/old/ is now at <a href="https://archive.example/base/people/exempla-gratia/">/people/exempla-gratia/</a>.</p>',
    ]);
  });

  it('knows each by an id of its own, which is no address', () => {
    const ids = json.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rss.items?.map(({ guid }) => guid)).toEqual(
      ids.map((value: string) => ({ value, isPermaLink: false })),
    );
  });
});

describe('a hostile title', () => {
  const TITLES = {
    'R&D &amp; <b>GP</b>': 'R&D &amp; <b>GP</b>',
    'ends ]]> here, and ]]\u0007> here': 'ends ]]> here, and ]]> here',
    'a\u0000b\u0008c\uFFFEd\uD800e': 'abcde',
    'تقرير \u2067مثال\u2069 report': 'تقرير \u2067مثال\u2069 report',
    '👩🏽‍⚕️ “5%” <script>alert(1)</script>': '👩🏽‍⚕️ “5%” <script>alert(1)</script>',
    '<![CDATA[x]]> &#x41; \'"': '<![CDATA[x]]> &#x41; \'"',
  };
  const records = Object.keys(TITLES).map((title, index) => ({
    ...sampleArticle({ id: `2001-${1000 + index}`, title, entered: '2001-03-01' }),
    body: { text: title, references: [] },
  }));
  const feeds = feedsOf(sampleContent(records));
  const rss = feeds.get('feed.xml') ?? '';

  it('comes back as it was, but for what no XML can hold', () => {
    expect(parseRssFeed(rss).items?.map(({ title }) => title)).toEqual(Object.values(TITLES));
    const json = JSON.parse(feeds.get('feed.json') ?? '');
    expect(json.items.map(({ title }: { title: string }) => title)).toEqual(Object.keys(TITLES));
  });

  it('is text in the text of its entry, never markup', () => {
    expect(rss).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(rss.replaceAll(/<title>.*?<\/title>/gs, '')).not.toContain('<script>');
  });

  it('leaves the feed well-formed for others', (context) => {
    needs(context, 'xmllint');
    const { out } = read('xmllint', ['--xpath', '//item/title', '-'], { input: rss });
    expect(out.match(/<title>/g)).toHaveLength(records.length);
  });
});
