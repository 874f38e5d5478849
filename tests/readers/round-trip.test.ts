import { describe, expect, it } from 'vitest';
import { verbatimAddress } from '../../src/citation/latex.ts';
import { few } from '../harness/few.ts';
import { allHeads } from '../harness/heads.ts';
import { bibEntries, biblatexFacts, bibtexFacts } from './bib-facts.ts';
import { cslFacts, type ReadItem } from './csl-facts.ts';
import { facts, found, inAscii, items, records, text } from './every-record.ts';
import { type AuthorFacts, disagreements, type Facts } from './facts.ts';
import { jsonLdFacts, metaFacts, publishedDate } from './page-facts.ts';
import { risFacts, risReferences } from './ris-facts.ts';

const ofRecord = new Map([...items.values()].map((item) => [item['call-number'], item]));
const pages = new Map(
  allHeads()
    .filter(({ address }) => /^\/(?:articles|statements)\/\d/.test(address))
    .map((head) => [head.address.split('/')[2] ?? '', head]),
);

function eachName(authors: Facts['authors'], change: (name: string) => string): AuthorFacts[] {
  return (authors ?? []).map((author) =>
    Object.fromEntries(Object.entries(author).map(([part, name]) => [part, change(name)])),
  );
}

/** Readers of RIS and of meta elements invert at commas: a body has none. */
function withoutCommas(authors: Facts['authors']): AuthorFacts[] {
  return (authors ?? []).map((author) =>
    author.body === undefined ? author : { body: author.body.replace(/,\s*/g, ' ') },
  );
}

it('has every published and withdrawn record, and says of each what its file says', () => {
  expect(items.size).toBe(records.length);
  const wrong = records.flatMap((record) => {
    const item = ofRecord.get(record.id ?? '');
    const { url, title_supplied } = record.fields;
    return disagreements(
      record.file,
      {
        title: title_supplied === true ? `[${record.title}]` : record.title,
        date: record.date,
        url: typeof url === 'string' ? url : item?.archive_location,
        withdrawn: record.status === 'withdrawn',
      },
      item && {
        title: item.title,
        date: item.custom.edtf,
        url: item.URL,
        withdrawn: cslFacts(item).withdrawn,
      },
    );
  });
  expect(few(wrong)).toEqual([]);
});

/** BibTeX has no day: the year and month of the beginning, and the rest in words in the note. */
function yearAndMonth(item: ReadItem): string | undefined {
  const [year, month] = item.issued?.['date-parts']?.[0] ?? [];
  if (year === undefined) return item.issued?.literal;
  return month === undefined || month > 12 ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

describe('of every record, field by field, the same is said as in CSL-JSON', () => {
  const biblatex = bibEntries(text('data/archive.bib'));
  const bibtex = bibEntries(text('data/archive.bibtex.bib'));
  const ris = risReferences(text('data/archive.ris'));

  it('by BibLaTeX', () => {
    expect(
      found(
        ({ key, ...facts }) => ({ key, ...facts, url: verbatimAddress(facts.url ?? '') }),
        ({ id }) => facts(biblatex.get(id), biblatexFacts),
      ),
    ).toEqual([]);
  });

  it('by BibTeX, as far as it goes', () => {
    expect(
      found(
        (facts, item) => ({
          ...facts,
          title: inAscii(facts.title ?? ''),
          authors: eachName(facts.authors, inAscii),
          date: yearAndMonth(item),
          container: [bibtex.get(item.id)?.type === 'misc' ? facts.label : undefined, facts.container]
            .filter((part) => part !== undefined)
            .map(inAscii)
            .join(', '),
          url: verbatimAddress(facts.url ?? ''),
          language: undefined,
          label: undefined,
        }),
        ({ id }) => {
          const read = facts(bibtex.get(id), bibtexFacts);
          return (
            read && { ...read, title: inAscii(read.title ?? ''), authors: eachName(read.authors, inAscii) }
          );
        },
      ),
    ).toEqual([]);
  });

  it('by RIS', () => {
    expect(
      found(
        (facts) => ({ ...facts, authors: withoutCommas(facts.authors) }),
        ({ id }) => facts(ris.get(id), risFacts),
      ),
    ).toEqual([]);
  });

  it('by the JSON-LD of its page', () => {
    expect(
      found(
        ({ key: _key, ...facts }, item) => ({
          ...facts,
          // A work without an address of its own still has a source, which is not what is cited.
          container: item.URL === item.archive_location ? undefined : facts.container,
          archive: `${item['call-number']}, ${item.archive_location}`,
        }),
        (item) => {
          const read = facts(pages.get(item['call-number']), jsonLdFacts);
          return item.URL === item.archive_location && read ? { ...read, container: undefined } : read;
        },
      ),
    ).toEqual([]);
  });

  it('by the date of the JSON-LD for those who know no EDTF: a plain one, or none', () => {
    const wrong = [...items.values()].flatMap((item) => {
      const { edtf = '' } = item.custom;
      const page = pages.get(item['call-number']);
      const plain = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf) ? edtf : undefined;
      return disagreements(item.id, { date: plain }, page && { date: publishedDate(page) });
    });
    expect(few(wrong)).toEqual([]);
  });

  it('by the meta elements of its page', () => {
    expect(
      found(
        ({ key: _key, archive: _archive, ...facts }) => ({
          ...facts,
          authors: withoutCommas(facts.authors).map(({ suffix: _suffix, ...author }) => author),
        }),
        (item) => facts(pages.get(item['call-number']), metaFacts),
      ),
    ).toEqual([]);
  });
});
