import { describe, expect, it } from 'vitest';
import { type MadeUp, madeUpQuotations } from './made-up-quotations.ts';
import { quotationId, type Trace, traceOf } from './trace.ts';

const text = 'The lamps of the island were promised for spring';

function traced(...quotations: readonly Omit<MadeUp, 'text'>[]): Trace {
  return traceOf(madeUpQuotations(quotations.map((one) => ({ text, ...one }))));
}

function order(trace: Trace): string[] {
  return trace.appearances.map(({ utterance }) => utterance.record.id);
}

describe('the first of an utterance’s appearances', () => {
  it('is certain where the days are known', () => {
    const trace = traced({ date: '2001-02-04' }, { date: '2001-02-03' });
    expect([trace.id, trace.order, order(trace)]).toEqual([
      '2001-0002#q1',
      'certain',
      ['2001-0002', '2001-0001'],
    ]);
  });

  it('is likely where a date was inferred', () => {
    expect(traced({ date: '2001-01~' }, { date: '2001-02-03' }).order).toBe('likely');
  });

  it('cannot be told where two dates may mean one day, and a statement then stands before an article', () => {
    const trace = traced({ date: '2001-02-03' }, { date: '2001-02', kind: 'statement' });
    expect([trace.order, order(trace)]).toEqual([undefined, ['2001-0002', '2001-0001']]);
    expect(traced({ date: '2001-02-03' }, { date: '2001-02-03' }).order).toBeUndefined();
  });

  it('is what the others report, whatever the dates', () => {
    const trace = traced(
      { record: '2001-0001', date: '2001-02-03', reports: ['2001-0002'] },
      { record: '2001-0002', date: '2001-02~', kind: 'statement' },
    );
    expect([trace.order, order(trace)]).toEqual(['certain', ['2001-0002', '2001-0001']]);
  });

  it('is certain though others cannot be told from each other', () => {
    const trace = traced({ date: '2001-02' }, { date: '2001-01-31' }, { date: '2001-02-03' });
    expect([trace.order, order(trace)]).toEqual(['certain', ['2001-0002', '2001-0003', '2001-0001']]);
  });

  it('cannot be told when a record has no date', () => {
    expect(traced({ date: '2001-02-03' }, { date: '2001-01/..' }).order).toBeUndefined();
  });
});

describe('the versions of an utterance', () => {
  const trace = traceOf(
    madeUpQuotations([
      { text: 'were promised for spring', date: '2001-01-01' },
      { text, date: '2001-01-02' },
      { text: 'The lamps of the island were “promised” – for Spring.', date: '2001-01-03' },
      { text: 'The lamps of the island were ordered for spring', date: '2001-01-04' },
      { text: 'The lamps … were promised for spring', date: '2001-01-05' },
    ]),
  );

  it('are held against the one with the most words', () => {
    expect(quotationId(trace.fullest.utterance)).toBe('2001-0002#q1');
    expect(trace.appearances.map(({ likeness }) => likeness)).toEqual([
      'part',
      'fullest',
      'same',
      'other',
      'part',
    ]);
  });

  it('tell word by word what became of it', () => {
    expect(trace.appearances[3]?.difference).toEqual([
      { kind: 'same', text: 'The lamps of the island were ' },
      { kind: 'removed', text: 'promised' },
      { kind: 'added', text: 'ordered' },
      { kind: 'same', text: ' for spring' },
    ]);
  });
});
