import { describe, expect, it } from 'vitest';
import { publishedAddresses } from '../archive/addresses.ts';
import type { Content, RecordEntry } from '../archive/content.ts';
import type { Fault } from '../archive/finding.ts';
import { buildArchive } from '../archive/index.ts';
import { sampleArticle, sampleContent } from '../archive/sample-content.ts';
import { reviewEditions, reviewOfNothing } from './review.ts';
import { LISTED, review } from './schema.ts';

const QUOTED = { quotes: [{ id: 'q1', speaker: 'example-body-a', text: 'not  our view' }] };
const OLD = sampleArticle({ ...QUOTED, organisations: ['example-body-a'] });
const LEDGER = publishedAddresses(buildArchive(sampleContent([OLD]))).map((address, index) => ({
  address,
  line: index + 1,
}));

const FAULT: Fault = {
  rule: 'reference',
  severity: 'warning',
  file: OLD.file,
  path: [],
  message: 'x'.repeat(1000),
  place: { line: 1, column: 1 },
};

function content(records: readonly RecordEntry[], more: Partial<Content> = {}): Content {
  return sampleContent(records, { ledger: LEDGER, ...more });
}

function reviewed(base: Content, head: Content, faults: readonly Fault[] = [], known: readonly Fault[] = []) {
  return reviewEditions({
    base: { content: base, faults: known },
    head: { content: head, faults },
    year: '2001',
  });
}

describe('a review of a change', () => {
  it('says nothing of a change that no reader would see', () => {
    const renamed = { ...OLD, file: 'articles/2001/another-name.mdx' };
    const { records, quotations, entities, pages } = reviewed(content([OLD]), content([renamed]));
    const totals = [records, quotations, entities, pages]
      .flatMap((group) => Object.values(group))
      .map((list) => (typeof list === 'number' ? list : list.total));
    expect(totals.every((total) => total === 0)).toBe(true);
  });

  it('names a new record under the number that it will have, with its quotations and what the ledger gains', () => {
    const added: RecordEntry = {
      ...sampleArticle({ ...QUOTED, url: 'https://example.org/new', title: 'New', date: '2003-01' }),
      file: 'articles/2003/new.mdx',
    };
    const { id: _, ...data } = added.data;
    const waiting = { ...added, data } as RecordEntry; // the id is optional in both kinds
    const found = reviewed(content([OLD]), content([OLD, waiting]));
    expect(found.records.added.first).toEqual([
      { title: 'New', address: '/articles/2001-0002/', file: 'articles/2003/new.mdx', expected: true },
    ]);
    expect(found.quotations.added.first).toEqual([{ address: '/articles/2001-0002/#q1', words: 3 }]);
    expect(found.quotations.words).toBe(3);
    expect(found.pages.added.first).toEqual(['/articles/2003/', '/quotations/2003/', '/articles/2001-0002/']);
    expect(found.ledger.first).toEqual([
      '/articles/2003/',
      '/quotations/2003/',
      '/articles/2001-0002/',
      '/articles/2001-0002/#q1',
    ]);
    expect(found.pages.touched.first).toEqual(
      expect.arrayContaining(['/', '/articles/', '/organisations/example-body-a/', '/quotations/']),
    );
  });

  it('names the fields that changed and counts the corrections that say so', () => {
    const corrected = sampleArticle({
      ...OLD.data,
      title: 'Another title',
      corrections: [{ date: '2001-03-01', what: 'The title.', why: 'It was wrong.' }],
    });
    const { records, pages } = reviewed(content([OLD]), content([corrected]));
    expect(records.changed.first).toEqual([
      {
        title: 'Another title',
        address: '/articles/2001-0001/',
        file: OLD.file,
        fields: ['corrections', 'title'],
        corrections: 1,
      },
    ]);
    expect(pages.touched.first).toContain('/articles/2001-0001/');
    expect(pages.added.total).toBe(0);
  });

  it('sees a quotation whose words changed, and one that was taken back', () => {
    const other = sampleArticle({ ...OLD.data, quotes: [{ id: 'q1', text: 'our view' }] });
    expect(reviewed(content([OLD]), content([other])).quotations.changed.first).toEqual([
      { address: '/articles/2001-0001/#q1' },
    ]);
    const without = sampleArticle({ ...OLD.data, quotes: [] });
    expect(reviewed(content([OLD]), content([without])).quotations.gone.total).toBe(1);
  });

  it('tells a withdrawal from a change, and a record that is gone from both', () => {
    const withdrawn = sampleArticle({
      ...OLD.data,
      status: 'withdrawn',
      withdrawn: { date: '2001-04-01', reason: 'It was another page.' },
    });
    const { records } = reviewed(content([OLD]), content([withdrawn]));
    expect([records.withdrawn.total, records.changed.total, records.gone.total]).toEqual([1, 0, 0]);
    expect(reviewed(content([OLD]), content([])).records.gone.first[0]?.address).toBe('/articles/2001-0001/');
  });

  it('does not take for gone what a faulty file still claims', () => {
    const none = new Set<string>();
    const claimed = {
      records: new Set(['2001-0001']),
      organisations: none,
      policies: none,
      people: none,
      sources: none,
    };
    const { records, quotations } = reviewed(content([OLD]), content([], { claimed }));
    expect([records.gone.total, quotations.gone.total]).toEqual([0, 0]);
  });

  it('names the pages of the records that name a changed entity', () => {
    const head = content([OLD]);
    const [first, ...others] = head.organisations;
    if (first === undefined) throw new Error('The sample has organisations.');
    const renamed = { ...first, data: { ...first.data, name: 'Example Body A, renamed' } };
    const { entities, pages } = reviewed(
      content([OLD]),
      content([OLD], { organisations: [renamed, ...others] }),
    );
    expect(entities.changed.first).toEqual([
      { name: 'Example Body A, renamed', address: '/organisations/example-body-a/' },
    ]);
    expect(pages.touched.first).toEqual(
      expect.arrayContaining(['/articles/2001-0001/', '/organisations/', '/organisations/example-body-a/']),
    );
  });

  it('counts drafts apart: they have no page', () => {
    const draft: RecordEntry = { ...sampleArticle({ status: 'draft' }), file: 'articles/2001/draft.mdx' };
    const found = reviewed(content([OLD]), content([OLD, draft]));
    expect(found.records.drafts.first).toEqual([
      { title: 'Example article', file: 'articles/2001/draft.mdx' },
    ]);
    expect(found.records.added.total + found.pages.added.total).toBe(0);
  });

  it('blames the change only for what main has not, wherever it stands now', () => {
    const moved = { ...FAULT, place: { line: 7, column: 1 } };
    const { faults } = reviewed(content([OLD]), content([OLD]), [moved, FAULT], [FAULT]);
    expect(faults).toMatchObject({ errors: 0, warnings: 1, known: 1 });
  });

  it('fits its own schema whatever is in it, errors first', () => {
    const many = Array.from({ length: LISTED + 5 }, (_, index) =>
      sampleArticle({ id: `2001-${1000 + index}`, title: '😀'.repeat(240) }),
    );
    const found = reviewEditions({
      base: { content: undefined, faults: [] },
      head: { content: content(many), faults: [FAULT, { ...FAULT, severity: 'error' }] },
      year: '2001',
    });
    expect(review.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
    expect([found.records.added.total, found.records.added.first.length]).toEqual([LISTED + 5, LISTED]);
    expect(found.faults.first.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    expect(review.safeParse(reviewOfNothing([FAULT])).success).toBe(true);
  });
});
