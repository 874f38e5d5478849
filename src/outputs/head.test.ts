import { describe, expect, it } from 'vitest';
import { citationOf } from '../citation/citation.ts';
import { MADE_UP_SITE, madeUpArchive } from '../citation/made-up-archive.ts';
import { embeddedMetadata } from './embedded-metadata.ts';
import { outputFiles } from './files.ts';
import { entityJsonLd } from './json-ld/entity.ts';
import { homeJsonLd } from './json-ld/home.ts';
import { jsonLdScript } from './json-ld/node.ts';
import { recordJsonLd } from './json-ld/record.ts';
import { entityLinks, recordLinks } from './signposting.ts';

const archive = madeUpArchive();
const records = [...archive.records, ...archive.withdrawn];
const entities = [...archive.organisations, ...archive.policies, ...archive.people, ...archive.sources];

function record(id: string) {
  const found = archive.record(id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
}

describe('embedded metadata', () => {
  it('is what Zotero files under the right type', () => {
    expect(embeddedMetadata(citationOf(record('2026-0001'), MADE_UP_SITE))).toMatchInlineSnapshot(`
      [
        {
          "content": "Example Body A calls 5% “tone-deaf” & asks NHSX for more",
          "name": "citation_title",
        },
        {
          "content": "Exampleton, Ada",
          "name": "citation_author",
        },
        {
          "content": "van den Example-Smith, Órla",
          "name": "citation_author",
        },
        {
          "content": "Example Weekly team",
          "name": "citation_author",
        },
        {
          "content": "2021-05-17",
          "name": "citation_publication_date",
        },
        {
          "content": "en-GB",
          "name": "citation_language",
        },
        {
          "content": "https://www.example.org/news/5%25-tone_deaf/?utm_source=feed&page=2",
          "name": "citation_public_url",
        },
        {
          "content": "magazineArticle",
          "name": "z:itemType",
        },
        {
          "content": "Example Weekly",
          "name": "prism.publicationName",
        },
      ]
    `);
  });

  it('never names a journal, nor dates what has no date', () => {
    for (const one of records) {
      const names = embeddedMetadata(citationOf(one, MADE_UP_SITE)).map(({ name }) => name);
      expect(names).not.toContain('citation_journal_title');
      expect(names.includes('citation_publication_date')).toBe(one.date !== undefined);
    }
  });

  it('says a date in words that ISO 8601 cannot say', () => {
    expect(embeddedMetadata(citationOf(record('2026-0002'), MADE_UP_SITE))).toContainEqual({
      name: 'citation_publication_date',
      content: 'c. October 2021',
    });
  });
});

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
      ]
    `);
  });

  it('leads only to files that there are', () => {
    const paths = new Set([...outputFiles(archive, { site: MADE_UP_SITE.address })].map(({ path }) => path));
    const links = [
      ...records.flatMap((one) => recordLinks(one, archive.site, MADE_UP_SITE)),
      ...entities.flatMap((one) => entityLinks(one, archive.site, MADE_UP_SITE)),
    ];
    for (const { rel, href } of links)
      if (rel === 'describedby' || rel === 'alternate')
        expect(paths).toContain(href.slice(MADE_UP_SITE.address.length));
  });
});

describe('JSON-LD', () => {
  it('describes a record as an account of an original elsewhere', () => {
    expect(recordJsonLd(record('2026-0001'), archive, MADE_UP_SITE)).toMatchSnapshot();
  });

  it('describes entities and the archive', () => {
    expect(entities.map((one) => entityJsonLd(one, MADE_UP_SITE))).toMatchSnapshot();
    expect(homeJsonLd(archive.site, MADE_UP_SITE)).toMatchSnapshot();
  });

  it('dates exactly or not at all', () => {
    const dated = records.flatMap((one) =>
      recordJsonLd(one, archive, MADE_UP_SITE)['@graph'].flatMap(({ datePublished }) => datePublished ?? []),
    );
    expect(dated).toEqual(['2021-05-17', '2021-06']);
  });

  it('cannot end its own script element', () => {
    const text = jsonLdScript({ '@context': 'https://schema.org', '@graph': [{ name: '</script><!--' }] });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'][0].name).toBe('</script><!--');
  });
});
