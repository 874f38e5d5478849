import { expect, it } from 'vitest';
import { citationOf } from '../citation/citation.ts';
import { MADE_UP_SITE, madeUpArchive } from '../citation/made-up-archive.ts';
import { contextObject } from './coins.ts';

const archive = madeUpArchive();

function written(id: string): string {
  const record = archive.record(id);
  if (record === undefined) throw new Error(`no record ${id}`);
  return contextObject(citationOf(record, MADE_UP_SITE));
}

it('says what Zotero makes an item of', () => {
  expect([...new URLSearchParams(written('2026-0001'))]).toMatchInlineSnapshot(`
    [
      [
        "ctx_ver",
        "Z39.88-2004",
      ],
      [
        "rft_val_fmt",
        "info:ofi/fmt:kev:mtx:dc",
      ],
      [
        "rft.type",
        "magazineArticle",
      ],
      [
        "rft.title",
        "Example Body A calls 5% “tone-deaf” & asks NHSX for more",
      ],
      [
        "rft.au",
        "Exampleton, Ada",
      ],
      [
        "rft.au",
        "van den Example-Smith, Órla",
      ],
      [
        "rft.aucorp",
        "Example Weekly team",
      ],
      [
        "rft.source",
        "Example Weekly",
      ],
      [
        "rft.date",
        "2021-05-17",
      ],
      [
        "rft.identifier",
        "https://www.example.org/news/5%25-tone_deaf/?utm_source=feed&page=2",
      ],
    ]
  `);
});

it('names a body as a body and leaves out a date that is not known', () => {
  const parts = new URLSearchParams(written('2026-0002'));
  expect(parts.get('rft.aucorp')).toBe('Example Body A');
  expect(parts.get('rft.date')).toBe('c. October 2021');
  expect(new URLSearchParams(written('2026-0006')).has('rft.date')).toBe(false);
});

it('is read back whole, cut at & and = as Zotero cuts it', () => {
  for (const record of archive.records) {
    const citation = citationOf(record, MADE_UP_SITE);
    const parts = contextObject(citation)
      .split('&')
      .map((part) => part.split('='));
    for (const part of parts) expect(part).toHaveLength(2);
    const value = (key: string) =>
      decodeURIComponent((parts.find(([name]) => name === key)?.[1] ?? '').replaceAll('+', ' '));
    expect(value('rft.title')).toBe(citation.title);
    expect(value('rft.identifier')).toBe(citation.url);
    expect(value('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dc');
  }
});
