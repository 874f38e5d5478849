import { describe, expect, it } from 'vitest';
import type { Content, RecordEntry } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import type { Policy } from '../schema/policy.ts';
import { dateOrder } from './date-order.ts';

function findings(records: readonly RecordEntry[], more: Partial<Content> = {}): string[] {
  const content = sampleContent(records, more);
  return [...dateOrder.check(content, buildArchive(content), {})].map(
    ({ severity, path, message }) => `${severity} ${path.join('.')}: ${message}`,
  );
}

describe('a record comes after', () => {
  it('what it answers and reports', () => {
    const article = sampleArticle({ answers: ['2001-0002'], reports: ['2001-0002'] });
    expect(findings([article, sampleStatement({ date: '2001-02-04' })])).toEqual([
      'error answers.0: The record is of 2001-02-03 and answers 2001-0002, which is of 2001-02-04.',
      'error reports.0: The record is of 2001-02-03 and reports 2001-0002, which is of 2001-02-04.',
    ]);
  });

  it.each(['2001-02-03', '2001-02', '2001', '2001-02-01/2001-02-09', '../2001-02-05', undefined])(
    'a statement of %s, which may be before it',
    (date) => {
      expect(findings([sampleArticle({ reports: ['2001-0002'] }), sampleStatement({ date })])).toEqual([]);
    },
  );

  it('what is inferred likewise, but that is no proof', () => {
    const found = findings([
      sampleArticle({ reports: ['2001-0002'] }),
      sampleStatement({ date: '2001-03~' }),
    ]);
    expect(found).toEqual([
      'warning reports.0: The record is of 2001-02-03 and reports 2001-0002, which is of 2001-03~.',
    ]);
  });

  it('nothing through which it is known', () => {
    const statement = sampleStatement({ date: '2001-02-04', known_through: '2001-0001' });
    expect(findings([sampleArticle(), statement])).toEqual([
      'error known_through: The record is of 2001-02-04 and known through 2001-0001, which is of 2001-02-03 already.',
    ]);
  });
});

describe('in a record', () => {
  it('the copy, the entry, what was taken back, corrections and the withdrawal come later', () => {
    const record = sampleArticle({
      capture: { date: '2001-02-02', sha256: '0'.repeat(64) },
      entered: '2001-02-01',
      retired: [{ id: 'q2', date: '2001-01-01', reason: 'A test.' }],
      corrections: [{ date: '2001-01-02', what: 'One.', why: 'A test.' }],
      withdrawn: { date: '2001-01-03', reason: 'A test.' },
    });
    expect(findings([record])).toEqual([
      'warning capture.date: The copy was saved on 2001-02-02, before the page appeared (2001-02-03).',
      'error entered: The record entered the archive on 2001-02-01, before its page appeared (2001-02-03).',
      'error retired.0.date: q2 was taken back on 2001-01-01, before the record entered the archive (2001-02-01).',
      'error corrections.0.date: It was corrected on 2001-01-02, before the record entered the archive (2001-02-01).',
      'error withdrawn.date: It was withdrawn on 2001-01-03, before the record entered the archive (2001-02-01).',
    ]);
  });

  it('corrections run forwards', () => {
    const dates = ['2001-03-01', '2001-03-03', '2001-03-02', '2001-03-02'];
    const corrections = dates.map((date) => ({ date, what: 'It.', why: 'A test.' }));
    expect(findings([sampleArticle({ entered: '2001-03-01', corrections })])).toEqual([
      'warning corrections.2.date: 2001-03-02 comes after 2001-03-03 in the list, and before it in time.',
    ]);
  });
});

it('an organisation is founded before it is dissolved', () => {
  const { organisations } = sampleContent([]);
  const dated = organisations.map((entry) => ({
    ...entry,
    data: { ...entry.data, founded: '2001', dissolved: '2000-12' },
  }));
  expect(findings([], { organisations: dated.slice(0, 1) })).toEqual([
    'error dissolved: The organisation was dissolved 2000-12, before it was founded (2001).',
  ]);
});

describe('a policy', () => {
  const [plan] = sampleContent([]).policies;
  if (plan === undefined) throw new Error('The sample has no policy.');
  const issued = (id: string, data: Partial<Policy>) => ({ ...plan, id, data: { ...plan.data, ...data } });

  it('is superseded by a later one', () => {
    const policies = [
      issued('old', { issued: '2002', superseded_by: 'new' }),
      issued('new', { issued: '2001' }),
    ];
    expect(findings([], { policies })).toEqual([
      'warning superseded_by: The policy was issued 2002, and new, which took its place, before it (2001).',
    ]);
    expect(
      findings([], {
        policies: policies.map((policy) => ({ ...policy, data: { ...policy.data, issued: '2001' } })),
      }),
    ).toEqual([]);
  });

  it('has a history in order', () => {
    const key_dates = ['2001-03', '2001-03-15', '2001-02'].map((date) => ({ date, event: 'It happened.' }));
    expect(findings([], { policies: [issued('plan', { key_dates })] })).toEqual([
      'warning key_dates.2.date: 2001-02 comes after 2001-03-15 in the list, and before it in time.',
    ]);
  });
});
