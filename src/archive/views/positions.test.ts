import { describe, expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { positionsByPolicy, stanceRuns } from './held-lines.ts';
import { countStances, positionMatrix } from './position-matrix.ts';

const on = 'example-plan';
const archive = buildArchive(
  sampleContent([
    sampleArticle({
      date: '2001-02',
      positions: [
        { holder: 'example-body-a', on, stance: 'opposes', summary: 'Later.' },
        {
          holder: 'exempla-gratia',
          organisation: 'example-body-a',
          on,
          stance: 'opposes',
          summary: 'For it.',
        },
        { holder: 'example-body-b', on, stance: 'supports', summary: 'Alone.' },
        { on, stance: 'neutral', summary: 'Nobody known.' },
      ],
    }),
    sampleArticle({
      id: '2001-0009',
      date: '2001-01',
      positions: [
        { holder: 'example-body-a', on, stance: 'welcomes', summary: 'Earlier.' },
        { holder: 'exempla-gratia', stance: 'reports', summary: 'On nothing followed.' },
      ],
    }),
  ]),
);
const groups = positionsByPolicy(archive);

describe('positions by policy', () => {
  it('hold every position of the archive once', () => {
    const all = groups.flatMap(({ lines }) => lines.flatMap(({ positions }) => positions));
    expect(new Set(all)).toEqual(new Set(archive.positions));
    expect(all).toHaveLength(archive.positions.length);
  });

  it('count a person with the body spoken for, most positions first, nobody named last', () => {
    expect(groups[0]?.lines.map(({ anchor, positions }) => [anchor, positions.length])).toEqual([
      ['example-plan--example-body-a', 3],
      ['example-plan--example-body-b', 1],
      ['example-plan--not-named', 1],
    ]);
  });

  it('tell of a body what it held earliest first', () => {
    expect(groups[0]?.lines[0]?.positions.map(({ position }) => position.stance)).toEqual([
      'welcomes',
      'opposes',
      'opposes',
    ]);
  });

  it('join what was held again, so that a change of stance stands out', () => {
    const runs = stanceRuns(groups[0]?.lines[0]?.positions ?? []);
    expect(runs.map(({ stance, positions }) => [stance, positions.length])).toEqual([
      ['welcomes', 1],
      ['opposes', 2],
    ]);
  });

  it('end with those on no policy that the archive follows', () => {
    expect(groups.at(-1)).toMatchObject({ policy: undefined, anchor: 'no-policy', count: 1 });
    expect(groups.at(-1)?.lines[0]?.holder?.id).toBe('exempla-gratia');
  });
});

describe('the matrix', () => {
  const matrix = positionMatrix(groups, { policies: 5, organisations: 1 });

  it('crosses what has most, and says how much of all it shows', () => {
    expect(matrix.organisations.map(({ id }) => id)).toEqual(['example-body-a']);
    expect(matrix.rows.map(({ policy }) => policy.id)).toEqual(['example-plan']);
    expect([matrix.shown, matrix.all]).toEqual([3, 6]);
  });

  it('gives the stances of a cell from support to opposition', () => {
    expect(matrix.rows[0]?.cells[0]?.stances).toEqual([
      { stance: 'welcomes', count: 1 },
      { stance: 'opposes', count: 2 },
    ]);
  });

  it('leaves a cell without a line where nothing is recorded', () => {
    const none = positionMatrix(positionsByPolicy({ ...archive, positions: [] }), {
      policies: 1,
      organisations: 1,
    });
    expect(none).toEqual({ organisations: [], rows: [], shown: 0, all: 0 });
    expect(countStances([])).toEqual([]);
  });
});
