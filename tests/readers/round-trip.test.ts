import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { verbatimAddress } from '../../src/citation/latex.ts';
import { few } from '../harness/few.ts';
import { allHeads } from '../harness/heads.ts';
import { needs, read } from '../harness/reader.ts';
import { site } from '../harness/site.ts';
import { temporaryFolder } from '../harness/temporary.ts';
import { writtenRecords } from '../harness/written.ts';
import { bibEntries, biblatexFacts, bibtexFacts } from './bib-facts.ts';
import { cslFacts, type ReadItem } from './csl-facts.ts';
import { type AuthorFacts, disagreements, type Facts } from './facts.ts';
import { jsonLdFacts, metaFacts, publishedDate } from './page-facts.ts';
import { risFacts, risReferences } from './ris-facts.ts';

const text = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const records = writtenRecords().filter(({ status }) => status !== 'draft');
const items = new Map(
  records.map((record): [string, ReadItem] => {
    const item: ReadItem = JSON.parse(text(`${record.kind}/${record.id}.csl.json`))[0];
    return [item.id, item];
  }),
);
const ofRecord = new Map([...items.values()].map((item) => [item['call-number'], item]));
const pages = new Map(
  allHeads()
    .filter(({ address }) => /^\/(?:articles|statements)\/\d/.test(address))
    .map((head) => [head.address.split('/')[2] ?? '', head]),
);

const bibliographies = {
  biblatex: bibEntries(text('data/archive.bib')),
  bibtex: bibEntries(text('data/archive.bibtex.bib')),
  ris: risReferences(text('data/archive.ris')),
};

/** What is read of something; undefined when it is not there. */
function facts<Written>(written: Written | undefined, read: (written: Written) => Facts | undefined) {
  return written === undefined ? undefined : read(written);
}

/** Every disagreement of every record with what a format can say at its best. */
function found(
  expected: (facts: Required<Facts>, item: ReadItem) => Facts,
  read: (item: ReadItem) => Facts | undefined,
) {
  return few(
    [...items.values()].flatMap((item) => disagreements(item.id, expected(cslFacts(item), item), read(item))),
  );
}

/** What BibTeX can say of names and titles: marks in ASCII alone. */
function inAscii(value: string): string {
  return value.replace(/[‘’`]/g, "'").replace(/[“”]/g, '"');
}

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
  const { biblatex, bibtex, ris } = bibliographies;

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

/** The letters of all names: bibutils cuts bodies at `and`, and takes `NHS England` for a person’s name and initials. */
function letters(authors: Facts['authors']): string {
  const names = (authors ?? []).map((author) =>
    Object.values(author)
      .join(' ')
      .replace(/\band\b/g, ''),
  );
  return [...names.join('').replace(/[^\p{L}\p{N}]/gu, '')].toSorted().join('');
}

/** MODS of bibutils knows no doubt, and of an interval what its days have in common. */
function undoubted(date: string | undefined): string | undefined {
  const [from = '', to] = date?.replace(/[~?%]/g, '').split('/') ?? [];
  if (to === undefined) return from || undefined;
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4);
}

describe('read, written again and read once more, it is still the same', () => {
  it('BibLaTeX through biber', (context) => {
    needs(context, 'biber');
    const folder = temporaryFolder();
    const again = join(folder, 'again.bib');
    read('biber', ['--tool', '--quiet', '--output-file', again, join(site.folder, 'data/archive.bib')], {
      cwd: folder,
    });
    const entries = bibEntries(readFileSync(again, 'utf8'));
    expect(
      found(
        (facts) => ({ ...facts, url: verbatimAddress(facts.url ?? '') }),
        ({ id }) => facts(entries.get(id), biblatexFacts),
      ),
    ).toEqual([]);
  });

  it('RIS through MODS and back, as far as bibutils goes', (context) => {
    needs(context, 'ris2xml');
    const { out: mods } = read('ris2xml', [join(site.folder, 'data/archive.ris')]);
    const again = risReferences(read('xml2ris', [], { input: mods }).out);
    const kept = ({ key, title, date, url }: Facts) => ({ key, title, date: undoubted(date), url });
    expect(
      found(
        (facts) => kept(facts),
        ({ id }) => facts(again.get(id), (reference) => kept(risFacts(reference))),
      ),
    ).toEqual([]);
    const namesLost = [...items.values()].filter(
      (item) => letters(cslFacts(item).authors) !== letters(facts(again.get(item.id), risFacts)?.authors),
    );
    expect(few(namesLost.map(({ id }) => id))).toEqual([]);
  });

  it('CSL-JSON through pandoc', (context) => {
    needs(context, 'pandoc');
    const { out } = read('pandoc', [
      '-f',
      'csljson',
      '-t',
      'csljson',
      join(site.folder, 'data/archive.csl.json'),
    ]);
    const again = new Map((JSON.parse(out) as ReadItem[]).map((item) => [item.id, item]));
    const kept = ({ id, type, title, author, issued, URL, genre, note, publisher, ...item }: ReadItem) => ({
      id,
      type,
      // pandoc sets quotation marks anew.
      title: inAscii(title).replaceAll('"', "'"),
      author,
      issued,
      URL,
      genre,
      note,
      publisher,
      container: item['container-title'],
      archive: item.archive,
      location: item.archive_location,
    });
    const wrong = [...items.values()].flatMap((item) => {
      const back = again.get(item.id);
      return back !== undefined && isDeepStrictEqual(kept(item), kept(back))
        ? []
        : [`${item.id}: ${JSON.stringify(back)}`];
    });
    expect(few(wrong)).toEqual([]);
  });
});
