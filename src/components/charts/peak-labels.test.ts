import { expect, it } from 'vitest';
import { buildArchive } from '../../archive/index.ts';
import { sampleContent } from '../../archive/sample-content.ts';
import type { Peak } from '../../archive/views/coverage.ts';
import { peakLabels } from './peak-labels.ts';

const entry = {
  id: 'a-plan',
  file: 'policies/a-plan.mdx',
  data: { name: 'A plan with a name of some length' },
  body: { text: '', references: [] },
};
const [policy] = buildArchive(sampleContent([], { policies: [entry] })).policies;
const at = (index: number): Peak[] =>
  policy === undefined ? [] : [{ index, policy, month: '2021-05', count: 2, statements: 0, onPolicy: 1 }];

it('letters go by time, and names that would run into each other stand on different lines', () => {
  const labels = peakLabels([...at(50), ...at(5), ...at(10)], 100);
  expect(labels.map(({ letter, level, ends, peak }) => [letter, peak.index, level, ends])).toEqual([
    ['a', 5, 0, false],
    ['b', 10, 1, false],
    ['c', 50, 0, false],
  ]);
});

it('a name for which there is no room on the right stands on the left', () => {
  expect(peakLabels(at(95), 100)).toMatchObject([{ level: 0, ends: true }]);
});
