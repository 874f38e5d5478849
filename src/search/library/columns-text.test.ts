import { describe, expect, it } from 'vitest';
import { dateOf } from '../../archive/edtf.ts';
import type { Stance } from '../../archive/schema/stances.ts';
import type { NameRow } from '../files.ts';
import type { RecordDate } from '../query/day-range.ts';
import { readChoices, writeChoices } from './choices-text.ts';
import { readDates, writeDates } from './dates-text.ts';
import { lengthOfStep, lengthStep } from './length-step.ts';
import { readLists, writeLists } from './lists-text.ts';
import { readNamed, writeNamed } from './named-text.ts';
import { readSpeakers, writeSpeakers } from './speakers-text.ts';

/** What JSON makes of a column on its way. */
const sent = <Column>(column: Column): Column => JSON.parse(JSON.stringify(column));

function recordDate(text: string): RecordDate {
  const { earliest, latest, approximate, uncertain } = dateOf(text);
  return { earliest, latest, qualified: approximate || uncertain };
}

describe('dates', () => {
  const dates = [
    '2024-02-29',
    '2024-02-29?',
    '2022-10-18/2022-10-24',
    '2022-10-01/..',
    '2022-10%',
    '2022-10',
    '2021-21',
    '2021-01-01',
    '2021',
    '2021~',
    '199X',
    '1948-07-05',
    '0001-01-01',
    '../2003-04',
    '../2003-04-05?',
  ].map(recordDate);

  it.each([
    ['of every kind', [...dates, undefined, undefined]],
    ['none at all', []],
    ['none known', [undefined, undefined]],
    ['without a beginning', dates.slice(-2)],
  ])('come back: %s', (_, column) => expect(readDates(sent(writeDates(column)))).toEqual(column));

  it.each([
    ['earlier before later', [dates.at(-4), dates[0]]],
    ['undated before dated', [undefined, dates[0]]],
    ['without a beginning before one with', [dates.at(-1), dates[0]]],
  ])('are refused out of order: %s', (_, column) => expect(() => writeDates(column)).toThrow(RangeError));
});

describe('names', () => {
  const name = (id: string, records: number): NameRow => [id, id, '', records];
  const names = [name('rare', 1), name('often', 9), name('also-often', 9), name('never', 0)];

  it('come back, rows ascending', () => {
    const named = [[0, 1, 2], [], [1], [0, 3]];
    expect(readNamed(sent(writeNamed(named, names)), names)).toEqual(named);
  });

  it('are smaller the more records name them', () => {
    expect(writeNamed([[1], [2], [0], [3]], names).numbers).toBe(writeLists([[0, 1, 2, 3]]).numbers);
  });

  it('are refused when nobody is called so', () => {
    expect(() => writeNamed([[4]], names)).toThrow(RangeError);
  });
});

describe('speakers', () => {
  const named = { person: [[5, 8], [], [2]], organisation: [[1, 4], [3], []] };

  it('come back, in the order of quotations', () => {
    const speakers = [
      [
        { person: [8], organisation: [1] },
        { person: [], organisation: [4, 1] },
        { person: [], organisation: [] },
      ],
      [],
      [{ person: [2], organisation: [] }],
    ];
    expect(readSpeakers(sent(writeSpeakers(speakers, named)), named)).toEqual(speakers);
  });

  it('are refused when the record does not name them', () => {
    expect(() => writeSpeakers([[{ person: [9], organisation: [] }]], named)).toThrow(RangeError);
  });
});

it('lists and choices come back', () => {
  const lists = [[3, 1, 2], [], [70_000], []];
  expect(readLists(sent(writeLists(lists)))).toEqual(lists);
  const stances: Stance[][] = [['opposes', 'neutral'], [], ['neutral']];
  expect(readChoices(sent(writeChoices(stances)))).toEqual(stances);
  expect(readChoices(sent(writeChoices([])))).toEqual([]);
});

it('lengths are rounded to steps, never by more than a fifth', () => {
  for (let words = 0; words < 5000; words++) {
    const rounded = lengthOfStep(lengthStep(words));
    expect(Math.abs(rounded - words)).toBeLessThanOrEqual(words * 0.2);
  }
});
