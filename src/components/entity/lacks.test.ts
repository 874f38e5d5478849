import { expect, it } from 'vitest';
import { buildArchive } from '../../archive/index.ts';
import { sampleArticle, sampleContent, sampleStatement } from '../../archive/sample-content.ts';
import { lacksOf } from './lacks.ts';

const [issuer, other, plan] = ['example-body-b', 'example-body-a', 'example-plan'];
const issued = sampleStatement({ id: '2001-0010', issuer, policies: [plan] });
const answer = sampleStatement({ id: '2001-0011', issuer: other, policies: [plan], answers: ['2001-0010'] });

function lacksOfPlan(records: Parameters<typeof sampleContent>[0]): string {
  const archive = buildArchive(sampleContent(records));
  const policy = archive.policy(plan);
  return policy === undefined ? '' : lacksOf(policy, archive).join(' ');
}

it('an issuer who was answered and of whom no reply is recorded is told', () => {
  expect(lacksOfPlan([issued, answer])).toContain('replied to those who answered it');
  const reply = sampleStatement({ id: '2001-0012', issuer, policies: [plan], answers: ['2001-0011'] });
  expect(lacksOfPlan([issued, answer, reply])).not.toContain('replied');
  expect(lacksOfPlan([issued])).not.toContain('replied');
});

it('of the bodies recorded most, those without a position on the policy are named', () => {
  const { policies } = sampleContent([]);
  const [first] = policies;
  if (first === undefined) throw new Error('the sample has no policy');
  const scheme = { ...first, id: 'example-scheme', data: { name: 'Example scheme' } };
  const on = (id: string, holder: string, policy: string) =>
    sampleArticle({ id, positions: [{ holder, on: policy, stance: 'supports', summary: 'For it.' }] });
  const archive = buildArchive(
    sampleContent([on('2001-0013', issuer, plan), on('2001-0014', other, 'example-scheme')], {
      policies: [first, scheme],
    }),
  );
  const said = archive.policies.map((policy) => lacksOf(policy, archive).join(' '));
  expect(said[0]).toContain('none of these has a position on it here: EBA.');
  expect(said[1]).toContain('none of these has a position on it here: Example Body B.');
});

it('words that nobody said on it are said to be lacking, with the period', () => {
  expect(lacksOfPlan([sampleArticle({ id: '2001-0013', date: '2001-02-03', policies: [plan] })])).toContain(
    'No words marked as being about it are recorded on 3 February 2001.',
  );
});
