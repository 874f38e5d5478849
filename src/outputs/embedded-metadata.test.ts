import { describe, expect, it } from 'vitest';
import { citationOf } from '../citation/citation.ts';
import { MADE_UP_SITE, madeUpArchive } from '../citation/made-up-archive.ts';
import type { CitedName } from '../citation/name.ts';
import { embeddedMetadata } from './embedded-metadata.ts';

const archive = madeUpArchive();
const records = [...archive.records, ...archive.withdrawn];

function metadata(id: string) {
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw new Error(`no record ${id}`);
  return embeddedMetadata(citationOf(record, MADE_UP_SITE));
}

/** How Zotero's translator “Embedded Metadata” reads the authors of a page, in our words. */
function readAuthors(tags: readonly string[]): { family: string; given?: string }[] {
  return tags
    .flatMap((tag) => {
      const people = tag.split(/\s*;\s*/);
      const cut = tag.split(/\s*,\s*/);
      const alone = people.length === 1 && tags.length === 1;
      return alone && cut.length > 1 && cut[0]?.includes(' ') && cut[1]?.includes(' ') ? cut : people;
    })
    .filter((name) => /\p{L}/u.test(name))
    .map((name) => {
      const plain = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
      if (name.includes(',')) {
        const [family = '', given] = plain.split(/, ?/);
        return given === undefined ? { family } : { family, given };
      }
      const space = plain.lastIndexOf(' ');
      return { family: plain.slice(space + 1), given: plain.slice(0, space) };
    });
}

function authorsOf(...authors: CitedName[]): { family: string; given?: string }[] {
  const [record] = records;
  if (record === undefined) throw new Error('no record');
  const tags = embeddedMetadata({ ...citationOf(record, MADE_UP_SITE), authors });
  return readAuthors(tags.filter(({ name }) => name === 'citation_author').map(({ content }) => content));
}

describe('embedded metadata', () => {
  it('is what Zotero files under the right type', () => {
    expect(metadata('2026-0001')).toMatchInlineSnapshot(`
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
          "content": "Example Weekly team,",
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
    const date = { name: 'citation_publication_date', content: 'c. October 2021' };
    expect(metadata('2026-0002')).toContainEqual(date);
  });

  it('says that a record was withdrawn, when and why', () => {
    expect(metadata('2026-0007')).toContainEqual({
      name: 'dcterms.description',
      content: 'Record withdrawn on 2026-11-21: It never existed.',
    });
  });
});

describe('authors, as Zotero reads them', () => {
  const ada = { kind: 'person', family: 'Exampleton', given: 'Ada' } as const;
  const órla = { kind: 'person', family: 'Example Smith', particle: 'van den', given: 'Órla May' } as const;

  it('a body keeps its whole name, alone or with others', () => {
    const body = { kind: 'body', literal: 'Example Body A' } as const;
    expect(authorsOf(body)).toEqual([{ family: 'Example Body A' }]);
    expect(authorsOf(ada, body)).toEqual([
      { family: 'Exampleton', given: 'Ada' },
      { family: 'Example Body A' },
    ]);
  });

  it('a person with names of several words is one person', () => {
    expect(authorsOf(órla)).toEqual([{ family: 'van den Example Smith', given: 'Órla May' }]);
    expect(authorsOf(órla, ada)).toHaveLength(2);
  });

  it('a person of one name has it as family name', () => {
    expect(authorsOf({ kind: 'person', family: 'Example Ada' })).toEqual([{ family: 'Example Ada' }]);
  });
});
