import { describe, expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../sample-content.ts';
import type { Policy } from '../schema/policy.ts';
import { certainty } from './certainty.ts';
import { additionYears, changes } from './changes.ts';
import { policyEvents, timeline } from './timeline.ts';

function withPolicy(data: Partial<Policy>) {
  return buildArchive(
    sampleContent([sampleArticle({ date: '2001' }), sampleStatement({ date: '2001-02-01' })], {
      policies: [
        {
          id: 'example-plan',
          file: 'policies/example-plan.mdx',
          data: { name: 'Example plan', ...data },
          body: { text: '', references: [] },
        },
      ],
    }),
  );
}

describe('the timeline', () => {
  const archive = withPolicy({
    issued: '2001-05',
    key_dates: [
      { date: '2001-05-17', event: 'Published' },
      { date: '2003', event: 'Due to end' },
    ],
  });

  it('has the years with key dates or records, latest first, and no others', () => {
    expect(timeline(archive).map(({ year }) => year)).toEqual(['2003', '2001']);
  });

  it('counts articles and statements of a year apart', () => {
    const year = timeline(archive).at(-1);
    expect(year?.articles).toMatchObject({ count: 1, monthNotKnown: 1 });
    expect(year?.statements.months[1]).toBe(1);
  });

  it('tells of the issue only where no key date does', () => {
    const told = (data: Partial<Policy>) => policyEvents(withPolicy(data).policies).map(({ event }) => event);
    expect(policyEvents(archive.policies).map(({ event }) => event)).toEqual(['Published', 'Due to end']);
    expect(told({ issued: '2000', key_dates: [{ date: '2001', event: 'Changed' }] })).toEqual([
      'Issued or begun',
      'Changed',
    ]);
    expect(told({})).toEqual([]);
  });
});

describe('the changes', () => {
  const archive = buildArchive(
    sampleContent(
      [
        sampleArticle({
          entered: '2001-03-01',
          corrections: [{ date: '2001-04-01', what: 'A.', why: 'B.' }],
        }),
        sampleStatement({
          entered: '2001-03-01',
          retired: [{ id: 'q9', date: '2001-05-01', reason: 'Not said.' }],
        }),
        sampleArticle({
          id: '2001-0003',
          entered: '2001-03-02',
          status: 'withdrawn',
          withdrawn: { date: '2001-06-01', reason: 'A test.' },
          corrections: [{ date: '2001-05-01', what: 'C.', why: 'D.' }],
        }),
      ],
      { redirects: [{ from: '/people/a/', to: '/people/b/', date: '2001-07-01' }] },
    ),
  );
  const seen = changes(archive);

  it('count what entered on a day, whether or not it was withdrawn since', () => {
    expect(seen.additions.map(({ day, articles, statements }) => [day, articles, statements])).toEqual([
      ['2001-03-02', 1, 0],
      ['2001-03-01', 1, 1],
    ]);
  });

  it('name the lists in which published additions stand', () => {
    expect(
      seen.additions.map((addition) => additionYears(addition).map(({ label, count }) => [label, count])),
    ).toEqual([
      [],
      [
        ['articles 2001', 1],
        ['statements 2001', 1],
      ],
    ]);
  });

  it('list corrections, quotations taken back, withdrawals and moves, latest first', () => {
    expect(seen.corrections.map(({ correction }) => correction.what)).toEqual(['C.', 'A.']);
    expect(seen.retired.map(({ part }) => part.id)).toEqual(['q9']);
    expect(seen.withdrawals.map(({ id }) => id)).toEqual(['2001-0003']);
    expect(seen.moves.map(({ from }) => from)).toEqual(['/people/a/']);
  });
});

describe('what is certain', () => {
  it('is counted, not claimed', () => {
    const { records } = buildArchive(
      sampleContent([
        sampleArticle({
          date: '2001-02-03~',
          quotes: [
            { id: 'q1', text: 'one' },
            { id: 'q2', text: 'two' },
          ],
          capture: { sha256: 'a'.repeat(64) },
          verified: ['q2'],
        }),
        sampleStatement({ date: '1999', title_supplied: true, note: 'A copy.', known_through: '2001-0001' }),
        sampleStatement({ id: '2001-0003', date: '2001-02' }),
      ]),
    );
    expect(certainty(records)).toEqual({
      records: 3,
      toTheDay: 1,
      toTheMonth: 1,
      toTheYear: 1,
      inferred: 1,
      suppliedTitles: 1,
      noted: 1,
      knownThrough: 1,
      quotations: 2,
      verifiedQuotations: 1,
      earliest: '1999',
      latest: '2001',
    });
  });
});
