import { type Entry, parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/bench/random.ts';
import { readCslJson } from '../import/formats/csl-json.ts';
import { type RisEntry, risEntries } from '../import/formats/ris-entry.ts';
import { toBiblatex } from './biblatex.ts';
import { toBibtex } from './bibtex.ts';
import { type Citation, citationOf, notesOf } from './citation.ts';
import { cslJsonFile, toCslItem } from './csl-json.ts';
import { GENRES } from './genre.ts';
import { verbatimAddress } from './latex.ts';
import { MADE_UP_SITE, madeUpArchive } from './made-up-archive.ts';
import { madeUpCitations } from './made-up-citations.ts';
import { type CitedName, familyName, spokenName } from './name.ts';
import { toRis } from './ris.ts';
import { risDate } from './ris-date.ts';

const archive = madeUpArchive();
const citations = [
  ...[...archive.records, ...archive.withdrawn].map((record) => citationOf(record, MADE_UP_SITE)),
  ...madeUpCitations(600, seededRandom(20261122)).map((citation) => ({
    ...citation,
    key: `x-${citation.key}`,
  })),
];
const about = (citation: Citation) =>
  `${citation.archive.name}, ${citation.archive.accession}, ${citation.archive.url}`;

/** A name in parts, as readers of .bib files give them. */
function parts(name: CitedName) {
  if (name.kind === 'body') return { name: name.literal };
  const { kind: _kind, ...rest } = name;
  return rest;
}

function readBib(bib: string): ReadonlyMap<string, Entry> {
  const { entries, errors } = parse(bib, {
    sentenceCase: false,
    caseProtection: false,
    english: false,
    fieldMode: { date: 'verbatim' },
  });
  expect(errors).toEqual([]);
  return new Map(entries.map((entry) => [entry.key, entry]));
}

function readEntry({ type, fields }: Entry) {
  const plain = (text: string | undefined) => text?.normalize('NFC');
  return {
    type,
    title: plain(fields.title),
    authors: (fields.author ?? []).map(({ name, prefix, lastName, firstName, suffix }) =>
      name === undefined
        ? {
            family: plain(lastName),
            given: plain(firstName),
            ...(prefix === undefined ? {} : { particle: prefix }),
            ...(suffix === undefined ? {} : { suffix }),
          }
        : { name: plain(name) },
    ),
    url: fields.url,
    note: plain(fields.note),
  };
}

/** A list of bodies that has one entry; more are given back as they were split. */
function listed(bodies: readonly string[] | undefined): string | readonly string[] | undefined {
  const composed = bodies?.map((body) => body.normalize('NFC'));
  return composed?.length === 1 ? composed[0] : composed;
}

/** Marks that classic BibTeX has in ASCII only, as its reader gives them back. */
function inAscii(text: string): string {
  return text.replace(/[‘’`]/g, "'").replace(/[“”]/g, '"');
}

describe('what is printed of records, and of citations made of everything that formats trip over', () => {
  it('BibLaTeX: type, title, authors in parts, date, address, container, place in the archive, notes', () => {
    const entries = readBib(citations.map(toBiblatex).join('\n'));
    const read = citations.map(({ key }) => {
      const entry = entries.get(key);
      if (entry === undefined) return { key };
      const {
        date,
        entrysubtype,
        library,
        langid,
        journaltitle,
        organization,
        institution,
        titleaddon,
        howpublished,
      } = entry.fields;
      const type = entry.fields.type;
      return {
        ...readEntry(entry),
        key,
        date,
        subtype: entrysubtype,
        library,
        langid,
        container: journaltitle?.normalize('NFC') ?? listed(organization ?? institution),
        label: titleaddon ?? howpublished ?? type,
      };
    });
    expect(read).toEqual(
      citations.map((citation) => {
        const names: { biblatex: string; subtype?: string } = GENRES[citation.genre];
        const dated = citation.issued !== undefined && citation.issued.from === undefined;
        const report = names.biblatex === 'report';
        return {
          key: citation.key,
          type: names.biblatex,
          subtype: names.subtype,
          title: citation.title,
          authors: citation.authors.map(parts),
          date: citation.issued?.edtf,
          url: verbatimAddress(citation.url),
          container: citation.container ?? (report ? citation.publisher : undefined),
          label: citation.label,
          langid: 'british',
          library: about(citation),
          note:
            [...(dated ? [`Dated ${citation.issued?.words}.`] : []), ...notesOf(citation)].join(' ') ||
            undefined,
        };
      }),
    );
  });

  it('BibTeX: the same as far as it goes, the date in words', () => {
    const entries = readBib(citations.map(toBibtex).join('\n'));
    for (const citation of citations) {
      const entry = entries.get(citation.key);
      if (entry === undefined) throw new Error(`${citation.key} is missing`);
      const { issued } = citation;
      const { title = '', authors, url, note = '' } = readEntry(entry);
      const names = authors.map((name) => inAscii(Object.values(name).join('|')));
      const { year, month = '0' } = entry.fields;
      expect({ title: inAscii(title), names, url, year, month: Number(month) }).toEqual({
        title: inAscii(citation.title),
        names: citation.authors.map((name) => inAscii(Object.values(parts(name)).join('|'))),
        url: verbatimAddress(citation.url),
        year: issued === undefined ? 'n.d.' : (issued.from?.year.toString() ?? issued.words),
        month: issued?.from?.month ?? 0,
      });
      for (const said of [...notesOf(citation), about(citation)])
        expect(inAscii(note)).toContain(inAscii(said));
      if (issued !== undefined && !/^\d{4}(?:-\d{2})?$/.test(issued.edtf))
        expect(note).toContain(`Dated ${issued.words}.`);
    }
  });

  it('RIS: every tag, a line each', () => {
    const { entries, problems } = risEntries(citations.map(toRis).join('\r\n'));
    expect(problems).toEqual([]);
    const values = ({ fields }: RisEntry, wanted: string) =>
      fields.filter(({ tag }) => tag === wanted).map(({ value }) => value);
    const tags = ['ID', 'TY', 'TI', 'AU', 'T2', 'DA', 'UR', 'AN', 'AV', 'N1'];
    const listed = (value: string | undefined) => (value === undefined ? [] : [value]);
    expect(entries.map((entry) => tags.map((tag) => values(entry, tag)))).toEqual(
      citations.map((citation) => {
        const { issued } = citation;
        return [
          [citation.key],
          [GENRES[citation.genre].ris],
          [citation.title],
          citation.authors.map((name) =>
            name.kind === 'body'
              ? name.literal.replaceAll(',', ' ').replace(/\s+/g, ' ').trim()
              : [familyName(name), name.given, ...listed(name.suffix)].join(', '),
          ),
          listed(citation.container),
          listed(issued && risDate(issued)),
          [citation.url],
          [citation.archive.accession],
          [citation.archive.url],
          [
            ...(issued !== undefined && issued.from === undefined ? [`Dated ${issued.words}.`] : []),
            ...notesOf(citation),
          ],
        ];
      }),
    );
  });

  it('CSL-JSON: title, authors, date, container, address', () => {
    const { items, problems } = readCslJson(
      cslJsonFile(citations.map((citation) => JSON.stringify(toCslItem(citation)))),
    );
    expect(problems).toEqual([]);
    const standsAlone = ({ genre }: Citation) => genre === 'report' || genre === 'speech';
    expect(items.map(({ title, authors, date, source, url }) => [title, authors, date, source, url])).toEqual(
      citations.map((citation) => [
        citation.title,
        citation.authors.map(spokenName),
        citation.issued?.edtf,
        standsAlone(citation) ? undefined : citation.container,
        citation.url,
      ]),
    );
  });
});
