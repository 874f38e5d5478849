import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../decode.ts';
import { fixture } from '../fixtures/lines.ts';
import type { ReferenceItem } from '../reference/item.ts';
import { REFERENCE_FORMATS } from './format.ts';
import { recognise } from './recognise.ts';

/** A fixture, an invented export as its program writes it, read in the format that its text tells. */
async function readFixture(name: string) {
  const text = decode(readFileSync(fixture(name)))?.text ?? '';
  const { format, misnamed } = recognise(name, text);
  if (format === undefined || format === 'jsonl') throw new Error(`${name} is no file of references`);
  return { format, misnamed, ...(await REFERENCE_FORMATS[format].read(text)) };
}

/** A reference in one line: what every format has to carry over. */
function inOneLine({
  line,
  title,
  authors,
  date,
  work,
  source,
  publisher,
  url,
  keywords,
}: ReferenceItem): string {
  const parts = [
    line,
    title,
    authors.join(' & '),
    date,
    work.type ?? work.kind,
    source,
    publisher,
    url,
    keywords,
  ];
  return parts.map((part) => part ?? '').join(' | ');
}

describe('an export, as its program writes it', () => {
  it.each([
    [
      'zotero.ris',
      'ris',
      [
        '1 | Lamps to be counted, surgeries are told | Hester Quillfeather & Odo Wick | 2021-05-17 | article | Lantern Weekly |  | https://lantern-weekly.example/2021/05/lamps?utm_source=feed | lamps,gp access',
        '21 | Light in surgeries: the first survey | Guild of Lamplit Surgeries | 2021-04 | survey |  | Guild of Lamplit Surgeries | https://lamplit-surgeries.example/light.pdf | ',
        '33 | Guild answers on wicks |  | 2021-05-18 | press-release | Guild of Lamplit Surgeries |  | https://lamplit-surgeries.example/statements/wicks | ',
      ],
    ],
    [
      'endnote.ris',
      'ris',
      [
        '1 | Lamps to be counted, surgeries are told | Hester Quillfeather | 2021-05-17 | article | Lantern Weekly |  | https://lantern-weekly.example/2021/05/lamps | lamps,gp access',
        '16 | Guild answers on wicks | Odo Wick | 2021 | article |  |  | https://lamplit-surgeries.example/statements/wicks | ',
      ],
    ],
    [
      'mendeley.bib',
      'bibtex',
      [
        '6 | Lamps to be counted, surgeries are told | Hester Quillfeather & Odo Wick | 2021-05 | article | Lantern Weekly |  | https://lantern-weekly.example/2021/05/lamps_counted | gp access,lamps',
        '18 | Light in surgeries: the étude of 50% | Guild of Lamplit Surgeries | 2021 | report |  | Guild of Lamplit Surgeries | https://lamplit-surgeries.example/light.pdf | ',
        '26 | Guild answers on wicks | Odo Wick | 2021 | article |  |  | https://lamplit-surgeries.example/statements/wicks | ',
      ],
    ],
    [
      'jabref.bib',
      'bibtex',
      [
        '3 | Lamps to be counted, surgeries are told | Hester Quillfeather & Odo Wick Jr | 2021-05-17 | article | Lantern Weekly |  | https://lantern-weekly.example/2021/05/lamps | gp access,lamps',
        '14 | Guild answers on wicks | Guild of Lamplit Surgeries | 2021-05~ | press-release | Guild of Lamplit Surgeries | Guild of Lamplit Surgeries | https://lamplit-surgeries.example/statements/wicks | ',
      ],
    ],
    [
      'zotero.csl.json',
      'csl-json',
      [
        '2 | Lamps to be counted, surgeries are told | Hester Quillfeather & Odo van Lantern Jr | 2021-05-17 | article | Lantern Weekly |  | https://lantern-weekly.example/2021/05/lamps | ',
        '20 | Light in surgeries: the first survey | Guild of Lamplit Surgeries | 2021-04~ | survey |  | Guild of Lamplit Surgeries |  | ',
        '30 | Guild answers on wicks |  |  | press-release | Guild of Lamplit Surgeries |  | https://lamplit-surgeries.example/statements/wicks | ',
      ],
    ],
    [
      'better-bibtex.json',
      'zotero-json',
      [
        '9 | Lamps to be counted, surgeries are told | Hester Quillfeather & Guild of Lamplit Surgeries | 2021-05-17 | article | Lantern Weekly |  | https://lantern-weekly.example/2021/05/lamps | lamps,gp access',
        '38 | On wicks | Guild of Lamplit Surgeries | 2021-05-18 | letter |  |  | https://lamplit-surgeries.example/letters/wicks | ',
      ],
    ],
    [
      'zotero.rdf',
      'zotero-rdf',
      [
        '11 | Lamps to be counted, surgeries are told | Hester Quillfeather & Guild of Lamplit Surgeries | 2021-05-17 | article | Lantern Weekly |  | https://lantern-weekly.example/2021/05/lamps?page=1&view=full | lamps,gp access',
        '74 | Light in surgeries: the first survey |  | 2021-04 | survey |  | Guild of Lamplit Surgeries |  | ',
        '95 | Guild answers on wicks |  |  | press-release | Guild of Lamplit Surgeries |  | https://lamplit-surgeries.example/statements/wicks | ',
      ],
    ],
    [
      'references.csv',
      'csv',
      [
        '2 | Lamps to be counted, surgeries are told | Hester Quillfeather & Odo Wick | 2021-05-17 | article | Lantern Weekly |  | https://lantern-weekly.example/2021/05/lamps | lamps,gp access',
        '3 | Guild answers\non wicks |  | 2021-05-18 | press-release | Guild of Lamplit Surgeries |  | https://lamplit-surgeries.example/statements/wicks | ',
      ],
    ],
  ])('%s', async (name, format, expected) => {
    const read = await readFixture(name);
    expect(read.problems).toEqual([]);
    expect([read.format, read.misnamed]).toEqual([format, false]);
    expect(read.items.map(inOneLine)).toEqual(expected);
  });

  it('is never read whole: abstracts and notes are named and left where they are', async () => {
    const names = ['zotero.ris', 'mendeley.bib', 'zotero.csl.json', 'better-bibtex.json', 'zotero.rdf'];
    for (const name of names) {
      const { items } = await readFixture(name);
      expect(items.flatMap(({ ignored }) => ignored).join(' ')).toMatch(/\bAB\b|abstract/);
      expect(JSON.stringify(items)).not.toMatch(/not ours|stays where/);
    }
  });
});
