import { expect, it } from 'vitest';
import type { Content } from '../content.ts';
import { buildArchive } from '../index.ts';
import { sampleArticle, sampleContent } from '../sample-content.ts';
import { unused } from './unused.ts';

function findings(records: Content['records'], more: Partial<Content> = {}): string[] {
  const content = sampleContent(records, more);
  return [...unused.check(content, buildArchive(content), {})].map(({ file }) => file);
}

const drafted = sampleArticle({ id: undefined, status: 'draft', people: ['exempla-gratia'] });

it('finds what neither a record nor another entry names', () => {
  expect(findings([])).toEqual([
    'policies/example-plan.mdx',
    'people/exempla-gratia.yaml',
    'sources/example-paper.yaml',
  ]);
});

it('counts drafts, abstracts and whoever speaks', () => {
  const references = [{ component: 'Policy' as const, id: 'example-plan', place: { line: 9, column: 1 } }];
  expect(findings([{ ...drafted, body: { text: 'the plan', references } }])).toEqual([]);
  const quotes = [{ id: 'q1', text: 'one', speaker: 'exempla-gratia', on: 'example-plan' }];
  expect(findings([sampleArticle({ quotes })])).toEqual([]);
});

it('counts no entry that names itself', () => {
  const { policies } = sampleContent([]);
  const references = [{ component: 'Policy' as const, id: 'example-plan', place: { line: 9, column: 1 } }];
  const circular = policies.map((policy) => ({ ...policy, body: { text: 'the plan', references } }));
  expect(findings([drafted], { policies: circular })).toEqual(['policies/example-plan.mdx']);
});
