import { expect, it } from 'vitest';
import type { ArchivedRecord } from '../archive/linked.ts';
import { type CitedThing, citationOf } from './citation.ts';
import { proseByStyle } from './cite.ts';
import { citationEngines } from './engine/engine.ts';
import { printedItem } from './engine/printed-item.ts';
import { MADE_UP_SITE, madeUpArchive } from './made-up-archive.ts';
import { type CitationStyle, type Prose, type ProseByStyle, proseText, STYLES } from './prose.ts';

const archive = madeUpArchive();
const all = [...archive.records, ...archive.withdrawn].sort((a, b) => (a.id < b.id ? -1 : 1));
const print = citationEngines();

function cite(cited: Parameters<typeof citationOf>[0], thing?: CitedThing): ProseByStyle {
  const citation = citationOf(cited, MADE_UP_SITE, thing);
  return proseByStyle(citation, print([printedItem(citation)])[0] ?? []);
}

function recordOf(id: string): ArchivedRecord {
  const record = archive.record(id);
  if (record === undefined) throw new Error(`the made-up archive has no ${id}`);
  return record;
}

/** Italics between asterisks, links between braces. */
function shown(parts: Prose): string {
  return parts
    .map(({ text, italic, href }) => (italic ? `*${text}*` : href === undefined ? text : `{${text}}`))
    .join('');
}

it.each(all)('cites $id in every style, as the original and as the archive’s record', (record) => {
  const lines = (['original', 'record'] as const).flatMap((thing) => [
    thing,
    ...Object.entries(cite(record, thing)).map(([style, parts]) => `  ${style}: ${shown(parts)}`),
  ]);
  expect(lines.join('\n')).toMatchSnapshot();
});

it.each(STYLES)('links the original and the archive’s record in %s, each address in full', (style) => {
  const links = cite(recordOf('2026-0001'))[style].filter(({ href }) => href !== undefined);
  expect(links.map(({ text, href }) => (text === href ? href : 'another text'))).toEqual([
    'https://www.example.org/news/5%25-tone_deaf/?utm_source=feed&page=2',
    'https://archive.example/base/articles/2026-0001/',
  ]);
});

it('cites a quotation like its record, with its number and the address of the words', () => {
  const record = recordOf('2026-0001');
  const [utterance] = record.quotations;
  if (utterance === undefined) throw new Error('the record has no quotations');
  const [ofRecord, ofWords] = [cite(record), cite(utterance)];
  expect(printedItem(citationOf(utterance, MADE_UP_SITE))).toEqual(
    printedItem(citationOf(record, MADE_UP_SITE)),
  );
  for (const style of STYLES)
    expect(proseText(ofWords[style])).toBe(
      proseText(ofRecord[style])
        .replace('(Record 2026-0001', '(Quotation q1 in record 2026-0001')
        .replace('articles/2026-0001/', 'articles/2026-0001/#q1'),
    );
});

it.each(STYLES)('marks a withdrawn record in %s, whichever is cited', (style) => {
  const record = recordOf('2026-0007');
  for (const thing of ['original', 'record'] as const)
    expect(proseText(cite(record, thing)[style])).toMatch(/ \[Record withdrawn 2026-11-21\]\.?$/);
});

it('prints a date that was inferred as such in every style', () => {
  const record = recordOf('2026-0002');
  const inferred: Readonly<Record<CitationStyle, string>> = {
    apa: '(ca. 2021, October)',
    harvard: '(c. 2021)',
    vancouver: 'c. 2021',
    chicago: 'c. October 2021',
    oscola: 'c. October 2021',
  };
  for (const style of STYLES) expect(proseText(cite(record)[style])).toContain(inferred[style]);
});

it('keeps names of sites, amounts and apostrophes in a title that a style prints with capitals', () => {
  const citation = {
    ...citationOf(recordOf('2026-0001'), MADE_UP_SITE),
    title: '‘We’re full,’ says £20k chair of example.org: practice’s "no" & <others>',
    container: 'Example.org.uk',
  };
  const cited = proseByStyle(citation, print([printedItem(citation)])[0] ?? []);
  expect(proseText(cited.chicago)).toContain(
    '‘“We’re Full,” Says £20k Chair of example.org: Practice’s “No” & <others>’. Example.org.uk, 17 May',
  );
  expect(proseText(cited.apa)).toContain(
    '‘We’re full,’ says £20k chair of example.org: practice’s ‘no’ & <others>. Example.org.uk. ',
  );
});

it('prints the same for an item alone, among others and again', () => {
  const items = all.map((record) => printedItem(citationOf(record, MADE_UP_SITE)));
  const alone = items.map((item) => print([item])[0]);
  expect(print(items)).toEqual(alone);
  expect(citationEngines()([...items].reverse()).toReversed()).toEqual(alone);
});
