import { describe, expect, it } from 'vitest';
import { MARKER, renderNoReview, renderReview } from './markdown.ts';
import { reviewOfNothing } from './review.ts';
import { LISTED, type Review } from './schema.ts';

const PROVENANCE = {
  commit: 'a'.repeat(40),
  run: 'https://git.example/example/archive/actions/runs/1',
  preview: true,
  software: false,
};
const NOTHING = reviewOfNothing([]);
const HOSTILE =
  '`</details>` @everyone fixes #1 <!-- archive-review --> [x](https://evil.example) |\n# Heading';

function withRecord(title: string): Review {
  const record = { title, address: '/articles/2026-0441/', file: 'articles/2026/x.mdx', expected: true };
  return {
    ...NOTHING,
    records: { ...NOTHING.records, added: { total: 1, first: [record] } },
    quotations: {
      ...NOTHING.quotations,
      added: { total: 2, first: [{ address: '/articles/2026-0441/#q1', words: 5 }] },
      words: 12,
    },
    ledger: { total: 1, first: ['/articles/2026-0441/'] },
  };
}

describe('the comment on a pull request', () => {
  it('says in a sentence what happens, and the rest on demand', () => {
    expect(renderReview(withRecord('A title'), PROVENANCE)).toMatchInlineSnapshot(`
      "<!-- archive-review -->

      ### What this pull request does to the archive

      1 record added, 2 quotations added (12 words), 1 address for the ledger.

      No faults.

      <details><summary>Records</summary>

      1 added:

      - \`/articles/2026-0441/\` \`A title\`

      </details>

      <details><summary>Quotations</summary>

      2 added:

      - \`/articles/2026-0441/#q1\`: 5 words
      - and 1 more

      </details>

      <details><summary>Ledger</summary>

      1 new:

      - \`/articles/2026-0441/\`

      </details>

      _The numbers of new records are supposed; they are given after the merge._

      Made from \`aaaaaaaaaa\` by [this run](https://git.example/example/archive/actions/runs/1). Its artefact \`preview\` is the built archive: unpack it and serve the folder from the root of any web server.
      "
    `);
  });

  it('says so when nothing happens', () => {
    expect(renderReview(NOTHING, { ...PROVENANCE, preview: false })).toMatchInlineSnapshot(`
      "<!-- archive-review -->

      ### What this pull request does to the archive

      Nothing that a reader would see.

      No faults.

      Made from \`aaaaaaaaaa\` by [this run](https://git.example/example/archive/actions/runs/1).
      "
    `);
  });

  it('names the first faults with their places', () => {
    const fault = {
      file: 'articles/2026/x.mdx',
      line: 3,
      column: 9,
      severity: 'error',
      rule: 'reference',
      message: 'There is no source “tmies”.',
    } as const;
    const text = renderReview(
      { ...NOTHING, faults: { errors: 1, warnings: 11, known: 3, first: Array(12).fill(fault) } },
      PROVENANCE,
    );
    expect(text).toContain('**1 error and 11 warnings** (Main has 3 faults of its own.)');
    expect(text).toContain('- error `reference` at `articles/2026/x.mdx:3:9`: `There is no source “tmies”.`');
    expect(text).toContain('- and 2 more; the run names them all');
    expect(text).toContain('only what could be read');
  });

  it('lets nothing that the pull request brought be more than words', () => {
    const text = renderReview(withRecord(HOSTILE), PROVENANCE);
    const outside = text.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    expect(outside).not.toMatch(/@everyone|#1\b|evil|# Heading/);
    expect(text.match(/^<\/details>$/gm)).toHaveLength(text.match(/^<details>/gm)?.length ?? 0);
    expect(text.startsWith(MARKER)).toBe(true);
  });

  it('warns when the pull request changes the software that made the summary', () => {
    expect(renderReview(NOTHING, { ...PROVENANCE, software: true })).toContain('trust the diff');
    expect(renderReview(NOTHING, PROVENANCE)).not.toContain('trust the diff');
  });

  it('stays within what GitHub takes', () => {
    const long = { title: `${'`'.repeat(150)}x`, address: `/${'a'.repeat(299)}`, file: 'f'.repeat(300) };
    const full = { total: 1000, first: Array(LISTED).fill({ ...long, expected: false }) };
    const records = { ...NOTHING.records, added: full, withdrawn: full, gone: full, drafts: full };
    const ledger = { total: 1000, first: Array(LISTED).fill(long.address) };
    const text = renderReview(
      { ...NOTHING, records, ledger, pages: { added: ledger, touched: ledger } },
      PROVENANCE,
    );
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toContain('1000 records added');
  });

  it('says when there is no review at all', () => {
    expect(renderNoReview(PROVENANCE)).toContain('ended too early');
  });
});
