import { describe, expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { quotationTraces, tracesByYear } from './quotation-traces.ts';
import { quotationYears } from './quotation-years.ts';
import { quoted } from './quoted.ts';

const archive = buildArchive(
  sampleContent(
    [
      sampleArticle({
        date: '2001-03',
        quotes: [
          { id: 'q1', speaker: 'exempla-gratia', organisation: 'example-body-b', text: 'one' },
          { id: 'q2', speaker: 'example-body-b', text: 'two' },
          { id: 'q3', speaker: 'exempla-gratia', organisation: 'example-body-b', text: 'three' },
          { id: 'q4', on: 'example-plan', text: 'four' },
        ],
      }),
      sampleArticle({
        id: '2001-0007',
        date: '2000',
        quotes: [{ id: 'q1', speaker: 'exempla-gratia', text: 'five' }],
      }),
      sampleArticle({ id: '2001-0008', date: '1999' }),
    ],
    { ledger: [{ address: '/quotations/1998/', line: 1 }] },
  ),
);

describe('quotations by year', () => {
  it('have a list for each year with a quotation, and for each that was ever published', () => {
    expect(quotationYears(archive).map(({ year, quotations }) => [year, quotations.length])).toEqual([
      ['2001', 4],
      ['2000', 1],
      ['1998', 0],
    ]);
  });

  it('stand under the month of their record', () => {
    expect(quotationYears(archive).flatMap(({ months }) => months.map(({ label }) => label))).toEqual([
      'March',
      'Month not known',
    ]);
  });
});

describe('the ways into the quotations', () => {
  const { people, organisations, policies } = quoted(archive);

  it('lead to everybody who is quoted, by letter', () => {
    expect(people.map(({ letter, items }) => [letter, items.map(({ id }) => id)])).toEqual([
      ['G', ['exempla-gratia']],
    ]);
  });

  it('lead to the bodies that are quoted, and not to others', () => {
    expect(organisations.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['example-body-b']);
  });

  it('lead to the policies on which something was said', () => {
    expect(policies.map(({ id }) => id)).toEqual(['example-plan']);
  });
});

describe('the traces of an archive', () => {
  const text = 'the lamps of the island will be lit in spring';
  const content = sampleContent([
    sampleArticle({
      id: '2001-0001',
      date: '2001-12-31',
      quotes: [{ id: 'q1', speaker: 'exempla-gratia', text }],
    }),
    sampleArticle({
      id: '2001-0002',
      date: '2002-01-05',
      quotes: [{ id: 'q1', speaker: 'exempla-gratia', text }],
    }),
    sampleArticle({
      id: '2001-0003',
      date: '2002',
      quotes: [{ id: 'q1', speaker: 'exempla-gratia', text: 'four' }],
    }),
  ]);
  const linked = buildArchive(content);
  const found = quotationTraces(linked);

  it('are told of a quotation that another record has too', () => {
    expect(linked.quotations.map((utterance) => found.of(utterance)?.id)).toEqual([
      '2001-0001#q1',
      undefined,
      '2001-0001#q1',
    ]);
  });

  it('stand under the year in which the words were first', () => {
    expect(tracesByYear(found.traces).map(({ year, traces }) => [year, traces.length])).toEqual([
      ['2001', 1],
    ]);
  });

  it('are found once', () => {
    expect(quotationTraces(linked)).toBe(found);
  });
});
