import { describe, expect, it } from 'vitest';
import type { Content, RecordEntry } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { silentChange } from './silent-change.ts';

function findings(base: readonly RecordEntry[] | undefined, now: RecordEntry, more: Partial<Content> = {}) {
  const content = sampleContent([now], more);
  return [...silentChange.check(content, buildArchive(content), { base, today: '2001-04-01' })];
}

const corrections = [{ date: '2001-03-01', what: 'The author.', why: 'It was misread.' }];
const published = sampleArticle({ corrections });

describe('a changed title', () => {
  const now = sampleArticle({ title: 'A “new” title', corrections });

  it('is an error without a correction, and the lines to add are told', () => {
    expect(findings([published], now)).toEqual([
      {
        rule: 'silent-change',
        severity: 'error',
        file: 'articles/2001/2001-0001.mdx',
        path: ['title'],
        message: 'The title was “Example article” and is “A “new” title” now, and no correction says so.',
        expected: 'a new entry under corrections, or what was published',
        mend: 'Add under corrections: - { date: 2001-04-01, what: "The title was “Example article” and is “A “new” title” now.", field: title, before: "Example article", after: "A “new” title", why: … }',
      },
    ]);
  });

  it('is right with a new correction, not with a rewritten one', () => {
    const added = { date: '2001-04-01', what: 'The title.', why: 'It was misread.' };
    expect(
      findings([published], sampleArticle({ title: 'New', corrections: [...corrections, added] })),
    ).toEqual([]);
    expect(findings([published], sampleArticle({ title: 'New', corrections: [added] }))).toHaveLength(1);
  });

  it('is right with a new correction of the field, not with one of another', () => {
    const added = { date: '2001-04-01', what: 'A field.', why: 'It was misread.' };
    const told = (correction: object) =>
      findings(
        [published],
        sampleArticle({ title: 'New', corrections: [...corrections, { ...added, ...correction }] }),
      );
    expect(told({ field: 'title' })).toEqual([]);
    expect(told({ field: 'title', before: 'Example article', after: 'New' })).toEqual([]);
    expect(told({ field: 'date' })).toMatchObject([{ path: ['title'] }]);
  });

  it('is told as it was', () => {
    const added = { date: '2001-04-01', what: 'The title.', field: 'title', why: 'It was misread.' };
    const told = (correction: object) =>
      findings(
        [published],
        sampleArticle({ title: 'New', corrections: [...corrections, { ...added, ...correction }] }),
      );
    expect(told({ before: 'Old', after: 'New' })).toMatchObject([
      {
        path: ['corrections', 1, 'before'],
        message: 'The correction says that the title was “Old” before, and “Example article” was published.',
        fix: { kind: 'set', value: 'Example article' },
      },
    ]);
    expect(told({ after: 'New' })).toMatchObject([
      { path: ['corrections', 1], fix: { kind: 'add', key: 'before', value: 'Example article' } },
    ]);
  });

  it('is found in a renamed file', () => {
    expect(findings([published], { ...now, file: 'articles/2001/renamed.mdx' })).toMatchObject([
      { file: 'articles/2001/renamed.mdx' },
    ]);
  });

  it.each([
    ['nothing is compared', undefined],
    ['the record was a draft', [sampleArticle({ status: 'draft' })]],
    ['the record had no number', [sampleArticle({ id: undefined })]],
    ['the record is new', [sampleArticle({ id: '2001-0009' })]],
  ])('is right when %s', (_, base) => {
    expect(findings(base, now)).toEqual([]);
  });
});

it('of a long text only the words that differ are told', () => {
  const words = (last: string) =>
    `the plan was made for the plain by the plain and nobody in the hills was ever asked about ${last}`;
  const quoted = (text: string) => sampleArticle({ quotes: [{ id: 'q1', text }] });
  expect(findings([quoted(words('it'))], quoted(words('them')))[0]?.message).toBe(
    'The text of q1 was “it” and is “them” now, and no correction says so.',
  );
});

it('an entry that moved with a redirect is the same', () => {
  const redirects = [{ from: '/sources/old-paper/', to: '/sources/example-paper/' }];
  const base = [sampleArticle({ source: 'old-paper' })];
  expect(findings(base, sampleArticle(), { redirects })).toEqual([]);
  expect(findings(base, sampleArticle())).toHaveLength(1);
});

const withdrawn = { status: 'withdrawn' as const, withdrawn: { date: '2001-03-02', reason: 'A test.' } };

it('a withdrawal needs no correction', () => {
  expect(findings([published], sampleArticle({ ...withdrawn, title: 'New', corrections }))).toEqual([]);
});

it('a record that comes back does', () => {
  const [finding] = findings([sampleArticle(withdrawn)], sampleArticle());
  expect(finding?.message).toBe(
    'The status was “withdrawn” and is “published” now, and no correction says so.',
  );
});
