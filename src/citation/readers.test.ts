import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { parse } from '@retorquere/bibtex-parser';
import { expect, it } from 'vitest';
import { toBiblatex } from './biblatex.ts';
import { toBibtex } from './bibtex.ts';
import { type Citation, citationOf } from './citation.ts';
import { toCslItem } from './csl-json.ts';
import { MADE_UP_SITE, madeUpArchive } from './made-up-archive.ts';
import { type CitedName, familyName } from './name.ts';
import { prose, proseText } from './prose.ts';

const archive = madeUpArchive();
const citations = [...archive.records, ...archive.withdrawn].map((record) =>
  citationOf(record, MADE_UP_SITE),
);

/** A name as the reader of .bib files gives it, particle and family name together. */
function readName(name: CitedName): string {
  return name.kind === 'body' ? name.literal : `${familyName(name)}, ${name.given}`;
}

function read(bib: string) {
  const library = parse(bib, { sentenceCase: false });
  expect(library.errors).toEqual([]);
  expect(library.entries).toHaveLength(citations.length);
  return new Map(library.entries.map((entry) => [entry.key, entry]));
}

/** Marks that classic BibTeX writes in ASCII, as its reader gives them back. */
function plainMarks(text: string): string {
  return text.normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

it.each([
  [
    'BibLaTeX',
    toBiblatex,
    (
      citation: Citation, // In LaTeX `~` is a space, which this reader trims; biber reads the field as EDTF and keeps it.
    ) => citation.issued?.edtf.replace('~', ''),
    'date',
  ],
  ['BibTeX', toBibtex, (citation: Citation) => String(citation.issued?.from?.year ?? 'n.d.'), 'year'],
] as const)('a reader takes every field of %s without a warning', (_, print, dateOf, dateField) => {
  const entries = read(citations.map(print).join('\n'));
  for (const citation of citations) {
    const fields = entries.get(citation.key)?.fields;
    const title = (fields?.title ?? '').replace(/<\/?span[^>]*>/g, '');
    expect(plainMarks(title)).toBe(plainMarks(citation.title));
    expect(fields?.url).toBe(citation.url);
    expect(fields?.[dateField]).toBe(dateOf(citation));
    const names = (fields?.author ?? []).map(
      ({ name, prefix, lastName, firstName }) =>
        name ?? `${[prefix, lastName].filter(Boolean).join(' ')}, ${firstName}`.normalize('NFC'),
    );
    expect(names).toEqual(citation.authors.map(readName));
  }
});

/**
 * APA as the engine of the Citation Style Language prints it; with what we print otherwise taken out beforehand: a
 * body that publishes itself, an archive that is the source, a full stop after dots, “Retrieved” without a day.
 */
function apaByEngine(citation: Citation): string {
  const { note: _note, archive, archive_location, ...item } = toCslItem(citation);
  const place = citation.url === archive_location ? {} : { archive, archive_location };
  const author = citation.authors[0];
  const own = author?.kind === 'body' && author.literal === citation.container;
  const printed = {
    ...item,
    ...place,
    ...(own ? { 'container-title': undefined, publisher: undefined } : {}),
  };
  // The engine's own types describe an older item than the one it reads.
  const engine = plugins.config.get('@csl').engine([printed as never], 'apa', 'en-US', 'text');
  engine.updateItems([item.id]);
  const text: string = engine.makeBibliography()[1][0];
  return text.trim().replace('….', '…').replace('Retrieved ', '');
}

it.each(citations.filter(({ withdrawn }) => withdrawn === undefined))(
  'APA of $key is what a CSL engine prints',
  (citation) => {
    expect(proseText(prose(citation, 'apa'))).toBe(apaByEngine(citation));
  },
);
