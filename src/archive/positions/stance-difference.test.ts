import { describe, expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import type { Stance } from '../schema/stances.ts';
import { earliestFirst } from './held-line.ts';
import { type StanceDifference, stanceDifference } from './stance-difference.ts';

const body = 'example-body-a';

/** What differs between stances held by one body; with a date of its own each, a third item says who spoke for it. */
function differenceOf(
  held: readonly (readonly [date: string | undefined, stance: Stance, voice?: string])[],
): StanceDifference | undefined {
  const { positions } = buildArchive(
    sampleContent(
      held.map(([date, stance, voice], index) =>
        sampleArticle({
          id: `2001-000${index + 1}`,
          date,
          positions: [
            {
              ...(voice === undefined ? { holder: body } : { holder: voice, organisation: body }),
              on: 'example-plan',
              stance,
              summary: 'Said.',
            },
          ],
        }),
      ),
    ),
  );
  return stanceDifference(positions.toSorted(earliestFirst));
}

describe('one stance, however often', () => {
  it('is no difference', () => {
    expect(differenceOf([])).toBeUndefined();
    expect(
      differenceOf([
        ['2001-01-01', 'opposes'],
        ['2002-01-01', 'opposes', 'exempla-gratia'],
      ]),
    ).toBeUndefined();
  });
});

describe('a change over time', () => {
  const stancesOf = (spans: StanceDifference['spans']) => spans.map(({ stance }) => stance);
  const changes = (...held: Parameters<typeof differenceOf>) =>
    differenceOf(...held)?.changes.map(({ from, to, order }) => [stancesOf(from), stancesOf(to), order]);

  it('is one where every record of the one stance is earlier than all of the other', () => {
    expect(
      changes([
        ['2001-01-01', 'criticises'],
        ['2001-02', 'criticises'],
        ['2001-03-01', 'welcomes'],
      ]),
    ).toEqual([[['criticises'], ['welcomes'], 'certain']]);
  });

  it('is none where the stances come by turns', () => {
    expect(
      changes([
        ['2001-01-01', 'criticises'],
        ['2001-02-01', 'welcomes'],
        ['2001-03-01', 'criticises'],
      ]),
    ).toEqual([]);
  });

  it('is from all stances that came by turns, and not from one while another lasts', () => {
    expect(
      changes([
        ['2001-01-01', 'criticises'],
        ['2001-02-01', 'calls-for'],
        ['2001-03-01', 'criticises'],
        ['2001-04-01', 'welcomes'],
      ]),
    ).toEqual([[['criticises', 'calls-for'], ['welcomes'], 'certain']]);
    expect(
      changes([
        ['2001-01-01', 'criticises'],
        ['2001-02-01', 'calls-for'],
        ['2001-03-01', 'reports'],
        ['2001-04-01', 'criticises'],
      ]),
    ).toEqual([]);
  });

  it('lies after the record that may be the last before it', () => {
    const difference = differenceOf([
      ['2001', 'criticises'],
      ['2001-02-01', 'criticises'],
      ['2002-03', 'welcomes'],
      ['2002-03-05', 'welcomes'],
    ]);
    const [change] = difference?.changes ?? [];
    expect([change?.last.record.date?.text, change?.first.record.date?.text]).toEqual(['2001', '2002-03']);
  });

  it('is none where dates of a month or a year, or none at all, leave the order open', () => {
    expect(
      changes([
        ['2001', 'criticises'],
        ['2001-03-01', 'welcomes'],
      ]),
    ).toEqual([]);
    expect(
      changes([
        ['2001', 'criticises'],
        [undefined, 'welcomes'],
      ]),
    ).toEqual([]);
  });

  it('is a likely one where a date was inferred or is doubted', () => {
    expect(
      changes([
        ['2001~', 'criticises'],
        ['2003', 'welcomes'],
      ]),
    ).toEqual([[['criticises'], ['welcomes'], 'likely']]);
  });
});

describe('one day', () => {
  const days = (...held: Parameters<typeof differenceOf>) =>
    differenceOf(...held)?.days.map(({ date, spans, voicesDiffer }) => [
      date.text,
      spans.map(({ stance }) => stance),
      voicesDiffer,
    ]);

  it('divides a body whose voices took different stances', () => {
    expect(
      days([
        ['2001-01-01', 'criticises'],
        ['2001-01-01', 'welcomes', 'exempla-gratia'],
      ]),
    ).toEqual([['2001-01-01', ['criticises', 'welcomes'], true]]);
  });

  it('has different stances of one voice as well', () => {
    expect(
      days([
        ['2001-01-01', 'criticises'],
        ['2001-01-01', 'welcomes'],
      ]),
    ).toEqual([['2001-01-01', ['criticises', 'welcomes'], false]]);
  });

  it('is not a month, in which a stance may change', () => {
    expect(
      days([
        ['2001-01', 'criticises'],
        ['2001-01', 'welcomes'],
      ]),
    ).toEqual([]);
  });
});

it('each stance says who spoke, and whether the body did itself', () => {
  const difference = differenceOf([
    ['2001-01-01', 'criticises', 'exempla-gratia'],
    ['2001-02-01', 'criticises'],
    ['2001-03-01', 'welcomes'],
  ]);
  expect(
    difference?.spans.map(({ stance, voices, asBody }) => [stance, voices.map(({ id }) => id), asBody]),
  ).toEqual([
    ['criticises', ['exempla-gratia'], true],
    ['welcomes', [], true],
  ]);
});
