import { expect, it } from 'vitest';
import { buildArchive } from '../../archive/index.ts';
import { sampleContent } from '../../archive/sample-content.ts';
import type { Policy } from '../../archive/schema/policy.ts';
import { entityAbout } from './entity-about.ts';

const nothing = { text: '', references: [] };
const policyLine = (data: Partial<Policy>) => {
  const entry = {
    id: 'a-plan',
    file: 'policies/a-plan.mdx',
    data: { name: 'A plan', ...data },
    body: nothing,
  };
  const [policy] = buildArchive(sampleContent([], { policies: [entry] })).policies;
  return policy && entityAbout(policy);
};

it('a policy says what is not known of it', () => {
  expect(policyLine({})).toBe('no date of issue recorded · status not established');
  expect(
    policyLine({ issued: '2001-02', issuer: 'example-body-a', status: 'ended', short_name: 'Plan' }),
  ).toBe('Plan · issued February 2001 · by EBA · ended');
});

it('an issue was issued by nobody and stands nowhere', () => {
  expect(policyLine({ kind: 'issue' })).toBe('');
});

it('a part of an organisation names the whole', () => {
  const lines = buildArchive(sampleContent([])).organisations.map(entityAbout);
  expect(lines).toEqual(['EBA', 'part of EBA']);
});

it('a role is told once, and the organisation only where the title does not say it', () => {
  const roles = [
    { title: 'Chair', organisation: 'example-body-a' },
    { title: 'chair', organisation: 'example-body-a' },
    { title: 'Guardian', organisation: { name: 'Guardian' } },
    { organisation: 'example-body-b' },
  ];
  const people = [
    { id: 'a-person', file: 'people/a-person.yaml', data: { name: 'A Person', roles }, body: nothing },
    { id: 'nobody', file: 'people/nobody.yaml', data: { name: 'Nobody' }, body: nothing },
  ];
  const archive = buildArchive(sampleContent([], { people }));
  expect(archive.people.map(entityAbout)).toEqual([
    'Chair, EBA; Guardian; Example Body B',
    'no role recorded',
  ]);
});
