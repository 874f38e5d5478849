import { describe, expect, it } from 'vitest';
import { formatDate } from '../format-date.ts';
import { exchangeOn } from './exchange.ts';
import { article, held, madeUpExchange, statement } from './made-up-exchange.ts';
import { marksOf } from './marks.ts';
import { turningPoints } from './turning-points.ts';

/** The story in short: the date of each step, its key dates, its records, its coverage. */
function told(...from: Parameters<typeof madeUpExchange>) {
  const { policy } = madeUpExchange(...from);
  return exchangeOn(policy).steps.map(({ date, turns, entries, coverage }) =>
    [
      date === undefined ? 'no date' : formatDate(date),
      ...turns.map(({ number, event }) => `${number} ${event}`),
      ...entries.map(({ record }) => record.id),
      ...coverage.map(({ id }) => `(${id})`),
    ].join(' · '),
  );
}

describe('the steps of a story', () => {
  it('go day by day, with the key dates; what is known to a month or a year alone comes after the days it may mean', () => {
    const records = [
      statement('2001-0001', '2001-05-13', 'example-body-b'),
      statement('2001-0002', '2001-05', 'union-x'),
      statement('2001-0003', '2001', 'union-x'),
      statement('2001-0004', '2001-12-31', 'union-x'),
      statement('2001-0005', undefined, 'union-x'),
      statement('2001-0006', '2001-05-10/2001-05-12', 'union-x'),
      article('2001-0007', '2001-05-31'),
    ];
    const dates = [
      { date: '2001-07', event: 'Withdrawn' },
      { date: '2001-05-13', event: 'Issued' },
    ];
    expect(told(records, dates)).toEqual([
      '10 May 2001 to 12 May 2001 · 2001-0006',
      '13 May 2001 · 1 Issued · 2001-0001',
      '31 May 2001 · (2001-0007)',
      'May 2001 · 2001-0002',
      'July 2001 · 2 Withdrawn',
      '31 December 2001 · 2001-0004',
      '2001 · 2001-0003',
      'no date · 2001-0005',
    ]);
  });

  it('put the issuer before others, statements before articles, and an answer behind what it answers', () => {
    const records = [
      article('2001-0001', '2001-05-13', { positions: [held('union-x', 'opposes')] }),
      statement('2001-0002', '2001-05-13', 'union-x', { answers: ['2001-0004'] }),
      statement('2001-0003', '2001-05-13', 'example-body-b'),
      statement('2001-0004', '2001-05-13~', 'college-y'),
    ];
    expect(told(records)).toEqual(['13 May 2001 · 2001-0003 · 2001-0004 · 2001-0002 · 2001-0001']);
  });
});

describe('coverage', () => {
  const spoken = statement('2001-0001', '2001-05-13', 'union-x', { positions: [held('union-x', 'opposes')] });

  it('is told at the statement that the data says it reports, when it says nothing beyond it', () => {
    const { policy } = madeUpExchange([
      spoken,
      article('2001-0002', '2001-05-14', {
        reports: ['2001-0001'],
        positions: [held('union-x', 'opposes')],
      }),
    ]);
    const { entries } = exchangeOn(policy);
    expect(entries.map(({ record, reportedBy }) => [record.id, reportedBy.map(({ id }) => id)])).toEqual([
      ['2001-0001', ['2001-0002']],
    ]);
  });

  it('is told by itself with what it holds beyond, and wholly where nothing says that it reports', () => {
    const { policy } = madeUpExchange([
      spoken,
      article('2001-0002', '2001-05-14', {
        reports: ['2001-0001'],
        positions: [held('union-x', 'opposes'), held('college-y', 'welcomes')],
      }),
      article('2001-0003', '2001-05-14', { positions: [held('union-x', 'opposes')] }),
    ]);
    const voices = exchangeOn(policy)
      .entries.filter(({ record }) => record.kind === 'article')
      .map((entry) => entry.voices.map(({ body }) => body?.id));
    expect(voices.sort()).toEqual([['college-y'], ['union-x']]);
  });

  it('does not vanish from a chapter that the statement is not in', () => {
    const { policy } = madeUpExchange([
      spoken,
      article('2001-0002', '2001-06-14', {
        reports: ['2001-0001'],
        positions: [held('union-x', 'opposes')],
      }),
    ]);
    expect(exchangeOn(policy, '2001-06').entries.map(({ record }) => record.id)).toEqual(['2001-0002']);
    expect(exchangeOn(policy, '2001-05').entries.map(({ record }) => record.id)).toEqual(['2001-0001']);
  });
});

describe('lanes', () => {
  it('begin with the issuer and its parent, join bodies of one kind, and end with coverage that quotes nobody', () => {
    const { policy } = madeUpExchange([
      statement('2001-0001', '2001-05-13', 'example-body-b'),
      statement('2001-0002', '2001-05-14', 'example-body-a'),
      statement('2001-0003', '2001-05-14', 'committee-1'),
      statement('2001-0004', '2001-05-14', 'committee-2', { positions: [held('committee-2', 'opposes')] }),
      article('2001-0005', '2001-05-15', { positions: [held('union-x', 'opposes')] }),
      article('2001-0006', '2001-05-15'),
    ]);
    expect(
      exchangeOn(policy).lanes.all.map(({ kind, bodies }) => [kind, bodies.map(({ id }) => id)]),
    ).toEqual([
      ['issuer', ['example-body-b', 'example-body-a']],
      ['body', ['committee-2', 'committee-1']],
      ['body', ['union-x']],
      ['coverage', []],
    ]);
  });

  it('have a mark for every stance of every voice, and one for a record without', () => {
    const { policy } = madeUpExchange([
      statement('2001-0001', '2001-05-13', 'example-body-b'),
      article('2001-0002', '2001-05-14', {
        positions: [held('union-x', 'opposes'), held('union-x', 'calls-for'), held('college-y', 'welcomes')],
      }),
      article('2001-0003', '2001-05-15'),
      article('2001-0004', undefined),
    ]);
    const { entries, lanes } = exchangeOn(policy);
    expect(
      marksOf(entries, lanes)
        .map(({ body, stance, record }) => [record.id, body?.id, stance])
        .sort(),
    ).toEqual([
      ['2001-0001', 'example-body-b', undefined],
      ['2001-0002', 'college-y', 'welcomes'],
      ['2001-0002', 'union-x', 'calls-for'],
      ['2001-0002', 'union-x', 'opposes'],
      ['2001-0003', undefined, undefined],
    ]);
  });
});

describe('changes of stance', () => {
  const changes = (...records: Parameters<typeof madeUpExchange>[0]) => {
    const { entries, changes: found } = exchangeOn(madeUpExchange(records).policy);
    return entries.flatMap(({ voices, record }) =>
      voices.flatMap((voice) => {
        const before = found.before(voice);
        return before === undefined ? [] : [`${record.id} before: ${before.join(', ')}`];
      }),
    );
  };
  const says = (id: string, date: string, stance: 'opposes' | 'welcomes') =>
    article(id, date, { positions: [held('union-x', stance)] });

  it('are told where a body takes another stance later', () => {
    expect(
      changes(says('2001-0001', '2001-05-13', 'opposes'), says('2001-0002', '2001-05-20', 'welcomes')),
    ).toEqual(['2001-0002 before: opposes']);
  });

  it('are not told where the dates leave open which was first', () => {
    expect(
      changes(says('2001-0001', '2001-05', 'opposes'), says('2001-0002', '2001-05-20', 'welcomes')),
    ).toEqual([]);
    expect(
      changes(says('2001-0001', '2001-05-20', 'opposes'), says('2001-0002', '2001-05-20', 'welcomes')),
    ).toEqual([]);
  });
});

describe('turning points', () => {
  it('keep what the issuer said on a key date, answers, first positions and changes; not the tenth repetition', () => {
    const { policy } = madeUpExchange(
      [
        statement('2001-0001', '2001-05-13', 'example-body-b', {
          positions: [held('example-body-b', 'supports')],
        }),
        statement('2001-0002', '2001-05-14', 'union-x', {
          answers: ['2001-0001'],
          positions: [held('union-x', 'criticises')],
        }),
        article('2001-0003', '2001-05-15', { positions: [held('union-x', 'criticises')] }),
        article('2001-0004', '2001-05-16', { positions: [held('union-x', 'opposes')] }),
        article('2001-0005', '2001-05-17'),
        article('2001-0006', '2001-05-18', { positions: [held('college-y', 'welcomes')] }),
      ],
      [{ date: '2001-05-13', event: 'Issued' }],
    );
    const exchange = exchangeOn(policy);
    const ids = (most: number) =>
      turningPoints(policy, exchange.entries, { ...exchange, most }).map(({ record }) => record.id);
    expect(ids(10)).toEqual(['2001-0001', '2001-0002', '2001-0004', '2001-0006']);
    expect(ids(2)).toEqual(['2001-0001', '2001-0002']);
  });
});
