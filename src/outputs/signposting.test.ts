import { describe, expect, it } from 'vitest';
import { MADE_UP_SITE, madeUpArchive } from '../citation/made-up-archive.ts';
import { outputFiles } from './files.ts';
import { mediaType } from './media-types.ts';
import { entityLinks, pageLinks, recordLinks } from './signposting.ts';

const archive = madeUpArchive();
const records = [...archive.records, ...archive.withdrawn];
const entities = [...archive.organisations, ...archive.policies, ...archive.people, ...archive.sources];
const files = new Map(
  [...outputFiles(archive, { site: MADE_UP_SITE.address })].map(({ path, content }) => [path, content]),
);

function record(id: string) {
  const found = archive.record(id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
}

/** What a linkset says, as `anchor relation target`. */
function triples(path: string): string[] {
  const { linkset } = JSON.parse(String(files.get(path)));
  return linkset.flatMap(({ anchor, ...relations }: { anchor: string }) =>
    Object.entries(relations).flatMap(([rel, targets]) =>
      (targets as unknown as { href: string }[]).map(({ href }) => `${anchor} ${rel} ${href}`),
    ),
  );
}

describe('signposting', () => {
  it('leads from a record to its citation, type, author, licence, data and original', () => {
    expect(recordLinks(record('2026-0003'), archive.site, MADE_UP_SITE)).toMatchInlineSnapshot(`
      [
        {
          "href": "https://archive.example/base/statements/2026-0003/",
          "rel": "cite-as",
        },
        {
          "href": "https://schema.org/AboutPage",
          "rel": "type",
        },
        {
          "href": "https://schema.org/CreativeWork",
          "rel": "type",
        },
        {
          "href": "https://archive.example/base/organisations/body-a/",
          "rel": "author",
        },
        {
          "href": "https://licence.example/",
          "rel": "license",
        },
        {
          "href": "https://archive.example/base/statements/2026-0003.json",
          "rel": "describedby",
          "type": "application/json",
        },
        {
          "href": "https://archive.example/base/statements/2026-0003.csl.json",
          "rel": "describedby",
          "type": "application/vnd.citationstyles.csl+json",
        },
        {
          "href": "https://archive.example/base/statements/2026-0003.bib",
          "rel": "describedby",
          "type": "application/x-bibtex",
        },
        {
          "href": "https://archive.example/base/statements/2026-0003.ris",
          "rel": "describedby",
          "type": "application/x-research-info-systems",
        },
        {
          "href": "https://body-a.example/press?id=7#top",
          "rel": "item",
          "type": "text/html",
        },
        {
          "href": "https://archive.example/base/data/",
          "rel": "collection",
        },
        {
          "href": "https://archive.example/base/statements/2026-0003.linkset.json",
          "rel": "linkset",
          "type": "application/linkset+json",
        },
      ]
    `);
  });

  it('leads from the page of the data to every file of it', () => {
    const links = pageLinks('/data/', archive.site, MADE_UP_SITE);
    const named = links
      .filter(({ rel }) => rel === 'item' || rel === 'describedby')
      .map(({ href }) => href.slice(MADE_UP_SITE.address.length));
    const there = [...files.keys()].filter((path) => /^data\/[^/]+$/.test(path));
    expect(named.sort()).toEqual(there.sort());
  });

  it('says of every page what it is and where it belongs', () => {
    const types = ['/', '/about/', '/search/', '/articles/2021/'].map(
      (address) =>
        pageLinks(address, archive.site, MADE_UP_SITE).find(({ rel }) => rel === 'type')?.href ?? '',
    );
    expect(types).toEqual([
      'https://schema.org/WebSite',
      'https://schema.org/AboutPage',
      'https://schema.org/SearchResultsPage',
      'https://schema.org/CollectionPage',
    ]);
  });

  it('leads only to files that there are, with their media types', () => {
    const links = [
      ...records.flatMap((one) => recordLinks(one, archive.site, MADE_UP_SITE)),
      ...entities.flatMap((one) => entityLinks(one, archive.site, MADE_UP_SITE)),
      ...['/', '/data/'].flatMap((address) => pageLinks(address, archive.site, MADE_UP_SITE)),
    ];
    for (const { rel, href, type } of links) {
      if (rel !== 'describedby' && rel !== 'linkset') continue;
      const path = href.slice(MADE_UP_SITE.address.length);
      expect([...files.keys()]).toContain(path);
      expect(type).toBe(mediaType(path));
    }
  });
});

describe('a linkset', () => {
  it('says what the page says, and leads back', () => {
    const page = `${MADE_UP_SITE.address}articles/2026-0007/`;
    const links = recordLinks(record('2026-0007'), archive.site, MADE_UP_SITE);
    const forth = links
      .filter(({ rel }) => rel !== 'linkset')
      .map(({ rel, href }) => `${page} ${rel} ${href}`);
    const all = triples('articles/2026-0007.linkset.json');
    expect(all).toEqual(expect.arrayContaining(forth));
    const back = all.filter((triple) => !forth.includes(triple));
    expect(back).toContain(`${MADE_UP_SITE.address}articles/2026-0007.json describes ${page}`);
    expect(back).toContain(`http://times.example/w collection ${page}`);
    expect(back).toHaveLength(5);
  });

  it('stands beside every record and entity', () => {
    for (const { address } of [...records, ...entities])
      expect([...files.keys()]).toContain(`${address.slice(1, -1)}.linkset.json`);
  });
});
