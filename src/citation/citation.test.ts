import { expect, it } from 'vitest';
import { toBiblatex } from './biblatex.ts';
import { toBibtex } from './bibtex.ts';
import { citationOf } from './citation.ts';
import { toCslItem } from './csl-json.ts';
import { MADE_UP_SITE, madeUpArchive } from './made-up-archive.ts';
import { CITATION_STYLES, prose, proseText } from './prose.ts';
import { toRis } from './ris.ts';

const archive = madeUpArchive();
const all = [...archive.records, ...archive.withdrawn].sort((a, b) => (a.id < b.id ? -1 : 1));

it('gives every record and quotation a key of its own, made of the accession number alone', () => {
  const keys = [...all, ...all.flatMap((record) => record.quotations)].map(
    (one) => citationOf(one, MADE_UP_SITE).key,
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain('gppa-2026-0001');
  expect(keys).toContain('gppa-2026-0001-q1');
});

it('cites the archive’s record when there is no original, or when asked to', () => {
  const [first, second] = all;
  if (first === undefined || second === undefined) throw new Error('the made-up archive is empty');
  expect(citationOf(second, MADE_UP_SITE)).toMatchObject({
    url: 'https://archive.example/base/statements/2026-0002/',
    container: 'Made-up Archive',
    genre: 'webpage',
    title: '[Letter to examples]',
  });
  expect(citationOf(first, MADE_UP_SITE, 'record').url).toBe(
    'https://archive.example/base/articles/2026-0001/',
  );
});

it.each(all)('prints $id in every format', (record) => {
  const citation = citationOf(record, MADE_UP_SITE);
  const styles = Object.keys(CITATION_STYLES) as (keyof typeof CITATION_STYLES)[];
  const printed = [
    ...styles.map((style) => `${style}: ${proseText(prose(citation, style))}`),
    JSON.stringify(toCslItem(citation), null, 2),
    toBiblatex(citation),
    toBibtex(citation),
    toRis(citation).replaceAll('\r\n', '\n'),
  ];
  expect(printed.join('\n')).toMatchSnapshot();
});
