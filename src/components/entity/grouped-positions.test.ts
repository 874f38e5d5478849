import { expect, it } from 'vitest';
import { buildArchive } from '../../archive/index.ts';
import { sampleArticle, sampleContent } from '../../archive/sample-content.ts';
import { byHolder, byPolicy, holderBeside, stanceCounts } from './grouped-positions.ts';

const body = 'example-body-a';
const plan = 'example-plan';
const archive = buildArchive(
  sampleContent([
    sampleArticle({
      id: '2001-0003',
      date: '2001-03-01',
      positions: [{ holder: body, on: plan, stance: 'opposes', summary: 'Later.' }],
    }),
    sampleArticle({
      id: '2001-0004',
      date: '2001-01-01',
      positions: [
        { holder: body, on: plan, stance: 'supports', summary: 'Earlier.' },
        { holder: 'exempla-gratia', organisation: body, on: plan, stance: 'supports', summary: 'Also.' },
        { stance: 'neutral', summary: 'Of nobody, on nothing.' },
      ],
    }),
  ]),
);

it('a change of mind is read in the order of time, and what is on no policy stands last', () => {
  const groups = byPolicy(archive.positions);
  expect(groups.map(({ entity }) => entity?.id)).toEqual([plan, undefined]);
  expect(groups[0]?.positions.map(({ position }) => position.summary)).toEqual([
    'Earlier.',
    'Also.',
    'Later.',
  ]);
});

it('what a person said for a body stands with the body, under the person’s name', () => {
  const [group] = byHolder(archive.positions);
  const page = archive.policy(plan);
  expect(group?.entity?.id).toBe(body);
  if (group === undefined || page === undefined) throw new Error('nothing to look at');
  expect(group.positions.map((held) => holderBeside(held, page, group.entity)?.id)).toEqual([
    undefined,
    'exempla-gratia',
    undefined,
  ]);
});

it('stances are counted from support to opposition', () => {
  expect(stanceCounts(archive.positions)).toEqual([
    { stance: 'supports', count: 2 },
    { stance: 'neutral', count: 1 },
    { stance: 'opposes', count: 1 },
  ]);
});
