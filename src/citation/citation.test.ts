import { expect, it } from 'vitest';
import { toBiblatex } from './biblatex.ts';
import { toBibtex } from './bibtex.ts';
import { citationOf } from './citation.ts';
import { toCslItem } from './csl-json.ts';
import { MADE_UP_SITE, madeUpArchive } from './made-up-archive.ts';
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
  const printed = [
    JSON.stringify(toCslItem(citation), null, 2),
    toBiblatex(citation),
    toBibtex(citation),
    toRis(citation).replaceAll('\r\n', '\n'),
  ];
  expect(printed.join('\n')).toMatchSnapshot();
});

it('says of a withdrawn record in every format when and why', () => {
  const record = archive.withdrawn[0];
  if (record === undefined) throw new Error('nothing in the made-up archive is withdrawn');
  const citation = citationOf(record, MADE_UP_SITE);
  for (const printed of [
    JSON.stringify(toCslItem(citation)),
    ...[toBiblatex, toBibtex, toRis].map((to) => to(citation)),
  ])
    expect(printed).toContain('Withdrawn from Made-up Archive on 2026-11-21: It never existed.');
});

it('gives an undated work no year, and no date to a work of one decade', () => {
  const printed = (id: string) => {
    const record = all.find((one) => one.id === id);
    if (record === undefined) throw new Error(`the made-up archive has no ${id}`);
    const citation = citationOf(record, MADE_UP_SITE);
    return {
      csl: toCslItem(citation).issued,
      files: [toBiblatex, toBibtex, toRis].map((to) => to(citation)).join(),
    };
  };
  const undated = printed('2026-0006');
  expect(undated.csl).toBeUndefined();
  expect(
    undated.files.match(/^ *(?:date|year|month|PY|DA|N1|note)\b.*/gm)?.join('\n'),
  ).toMatchInlineSnapshot(`
    "  year = {n.d.},
      note = {Made-up Archive, 2026-0006, https://archive.example/base/statements/2026-0006/},"
  `);
  const decade = printed('2026-0005');
  expect(decade.csl).toEqual({ literal: '2020s' });
  expect(decade.files.match(/^ *(?:date|year|month|PY|DA|N1|note)\b.*/gm)?.join('\n')).toMatchInlineSnapshot(`
    "  date = {202X},
      note = {Dated 2020s.},
      year = {2020s},
      note = {Dated 2020s. Made-up Archive, 2026-0005, https://archive.example/base/statements/2026-0005/},
    N1  - Dated 2020s."
  `);
});
