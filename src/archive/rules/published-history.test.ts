import { describe, expect, it } from 'vitest';
import type { Content, RecordEntry } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { publishedHistory } from './published-history.ts';

function findings(base: RecordEntry, now: readonly RecordEntry[], more: Partial<Content> = {}): string[] {
  const content = sampleContent(now, more);
  return [...publishedHistory.check(content, buildArchive(content), { base: [base] })].map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

const corrections = [
  { date: '2001-03-01', what: 'The title.', why: 'It was misread.' },
  { date: '2001-03-02', what: 'The date.', why: 'It was misread.' },
];
const retired = [{ id: 'q9', date: '2001-03-01', reason: 'A test.' }];
const published = sampleArticle({ corrections, retired });

describe('what a record said of its history', () => {
  it('may be added to', () => {
    const more = { date: '2001-03-03', what: 'A speaker.', why: 'It was misread.' };
    const again = { id: 'q8', date: '2001-03-03', reason: 'A test.' };
    const now = sampleArticle({ corrections: [...corrections, more], retired: [...retired, again] });
    expect(findings(published, [now])).toEqual([]);
  });

  it('stays, in a withdrawn record too', () => {
    const [first] = corrections;
    if (first === undefined) throw new Error('There is no correction.');
    const now = sampleArticle({
      corrections: [{ ...first, what: 'Nothing.' }],
      status: 'withdrawn',
      withdrawn: { date: '2001-04-01', reason: 'A test.' },
    });
    expect(findings(published, [now])).toEqual([
      'corrections.0: The correction of 2001-03-01 (“The title.”) was published, and is gone or reads differently now.',
      'corrections.1: The correction of 2001-03-02 (“The date.”) was published, and is gone or reads differently now.',
      'retired.0: The entry of 2001-03-01 that takes back q9 was published, and is gone or reads differently now.',
    ]);
  });
});

describe('a published number', () => {
  it('does not change', () => {
    const now = { ...sampleArticle({ id: '2001-0007' }), file: published.file };
    expect(findings(published, [now])).toEqual([
      'id: The record was published as 2001-0001, and is 2001-0007 now.',
    ]);
  });

  it('is not taken away', () => {
    const now = { ...sampleArticle({ id: undefined }), file: published.file };
    expect(findings(published, [now])).toEqual([
      ': The record was published as 2001-0001, and has no number now.',
    ]);
  });

  it('is the matter of the ledger when its file is gone, and nobody’s when a faulty file has it', () => {
    expect(findings(published, [])).toEqual([]);
    const { claimed } = sampleContent([]);
    const faulty = { claimed: { ...claimed, records: new Set(['2001-0001']) } };
    const now = { ...sampleArticle({ id: '2001-0007' }), file: published.file };
    expect(findings(published, [now], faulty)).toEqual([]);
  });
});
