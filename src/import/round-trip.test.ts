import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ArchivedRecord } from '../archive/linked.ts';
import { toBiblatex } from '../citation/biblatex.ts';
import { type Citation, citationOf } from '../citation/citation.ts';
import { cslJsonFile, toCslItem } from '../citation/csl-json.ts';
import { spokenName } from '../citation/name.ts';
import { publishedSite } from '../citation/published-site.ts';
import { toRis } from '../citation/ris.ts';
import { readEdition } from '../store/edition.ts';
import { listFiles, readText } from '../store/folder.ts';
import { takeIn } from './existing.ts';
import { readBibtex } from './formats/bibtex.ts';
import { readCslJson } from './formats/csl-json.ts';
import { readRis } from './formats/ris.ts';
import { planImport } from './plan.ts';
import type { ReferenceItem } from './reference/item.ts';
import { matcherOf } from './reference/match.ts';
import { sourceOf } from './reference/source.ts';

const folder = fileURLToPath(new URL('../../content', import.meta.url));
const { archive } = readEdition(folder);
if (archive === undefined) throw new Error('The content has no site.yaml.');
const site = publishedSite(archive.site, 'https://archive.example/');
const cited = [...archive.records, ...archive.withdrawn].map((record) => ({
  record,
  citation: citationOf(record, site),
}));
const existing = takeIn(new Map(listFiles(folder).map((path) => [path, readText(join(folder, path)) ?? ''])));
const sources = existing.entities.source;
const matcher = matcherOf(sources);

/** What the export of a record says, read back. */
function readBack(item: ReferenceItem) {
  const { title, authors, date, url } = item;
  return { title, authors, date, url, source: sourceOf(item, matcher, sources).id };
}

function expected(record: ArchivedRecord, citation: Citation, comma = ',') {
  return {
    title: citation.title,
    // RIS would invert a body whose name has a comma, so the export writes a space.
    authors: citation.authors.map((name) => spokenName(name).replaceAll(',', comma).replace(/\s+/g, ' ')),
    date: citation.issued?.edtf,
    url: citation.url,
    // A record without a page of its own is cited as the archive’s.
    source: record.data.url === undefined ? undefined : record.source?.id,
  };
}

describe('what the archive exports of every record, an import reads back and knows again', () => {
  it.each([
    ['RIS', readRis, (all: readonly Citation[]) => all.map(toRis).join('\r\n'), ' '],
    ['BibLaTeX', readBibtex, (all: readonly Citation[]) => all.map(toBiblatex).join('\n'), ','],
    [
      'CSL-JSON',
      readCslJson,
      (all: readonly Citation[]) => cslJsonFile(all.map((citation) => JSON.stringify(toCslItem(citation)))),
      ',',
    ],
  ] as const)('%s: title, authors, date, source, address', (_, read, print, comma) => {
    const { items, problems, remarks } = read(print(cited.map(({ citation }) => citation)));
    expect(problems).toEqual([]);
    expect(remarks).toEqual([]);
    expect(items.map(readBack)).toEqual(
      cited.map(({ record, citation }) => expected(record, citation, comma)),
    );
    const references = [{ file: 'export', format: 'any', read: { items, problems, remarks } }];
    expect(planImport([], existing, { references }).creates).toEqual([]);
  });
});
