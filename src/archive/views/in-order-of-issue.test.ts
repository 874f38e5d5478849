import { expect, it } from 'vitest';
import { buildArchive } from '../index.ts';
import { sampleContent } from '../sample-content.ts';
import { inOrderOfIssue } from './in-order-of-issue.ts';

it('policies stand in the order of their issue, those not known last', () => {
  const policy = (id: string, issued?: string) => ({
    id,
    file: `policies/${id}.mdx`,
    data: { name: id, ...(issued === undefined ? {} : { issued }) },
    body: { text: '', references: [] },
  });
  const { policies } = buildArchive(
    sampleContent([], { policies: [policy('b'), policy('a'), policy('c', '2021-05'), policy('d', '2020')] }),
  );
  expect(inOrderOfIssue(policies).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
});
