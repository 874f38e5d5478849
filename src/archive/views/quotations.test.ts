import { describe, expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { quotationYears } from './quotation-years.ts';
import { quotedBodies, quotedPeople } from './speakers.ts';

const archive = buildArchive(
  sampleContent(
    [
      sampleArticle({
        date: '2001-03',
        quotes: [
          { id: 'q1', speaker: 'exempla-gratia', organisation: 'example-body-b', text: 'one' },
          { id: 'q2', speaker: 'example-body-b', text: 'two' },
          { id: 'q3', speaker: 'exempla-gratia', organisation: 'example-body-b', text: 'three' },
          { id: 'q4', text: 'four' },
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

describe('the index of speakers', () => {
  const bodies = quotedBodies(archive.quotations);

  it('counts every quotation once', () => {
    expect(bodies.reduce((sum, { count }) => sum + count, 0)).toBe(archive.quotations.length);
    for (const { count, speakers, unnamed } of bodies)
      expect(speakers.reduce((sum, speaker) => sum + speaker.count, unnamed)).toBe(count);
  });

  it('names the most quoted of a body first, and those who spoke for none last', () => {
    expect(
      bodies.map(({ organisation, speakers, unnamed }) => [
        organisation?.id,
        speakers.map(({ agent, count }) => [agent.id, count]),
        unnamed,
      ]),
    ).toEqual([
      [
        'example-body-b',
        [
          ['exempla-gratia', 2],
          ['example-body-b', 1],
        ],
        0,
      ],
      [undefined, [['exempla-gratia', 1]], 1],
    ]);
  });

  it('counts a person over all bodies', () => {
    expect(quotedPeople(archive.quotations).map(({ person, count }) => [person.id, count])).toEqual([
      ['exempla-gratia', 3],
    ]);
  });
});
